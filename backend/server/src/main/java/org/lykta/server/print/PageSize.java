package org.lykta.server.print;

/** How large a booklet is printed. */
public enum PageSize {
  /** A5, 11 points. */
  ORDINARY("a5"),
  /** A4, 18 points, for eyes that want it large. */
  LARGE("a4");

  private final String style;

  PageSize(String style) {
    this.style = style;
  }

  /** The name of its style sheet. */
  public String style() {
    return style;
  }
}
