package org.lykta.app.look;

/**
 * How a reader wants it.
 *
 * @param language a tag of the vocabulary
 * @param size of text, as a share of what the phone is set to
 */
public record Look(String language, Size size, Theme theme) {

  /** How large text is beside the phone's own setting. */
  public enum Size {
    USUAL(1f),
    LARGER(1.25f),
    LARGEST(1.6f);

    final float share;

    Size(float share) {
      this.share = share;
    }
  }

  /** Light or dark. */
  public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  public Look withLanguage(String other) {
    return new Look(other, size, theme);
  }

  public Look withSize(Size other) {
    return new Look(language, other, theme);
  }

  public Look withTheme(Theme other) {
    return new Look(language, size, other);
  }
}
