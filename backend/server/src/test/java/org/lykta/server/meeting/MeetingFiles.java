package org.lykta.server.meeting;

import java.util.List;

/** Files of meetings for tests: a café in Ystad, and others that differ from it. */
public final class MeetingFiles {

  public static final String CAFE = "meetings/ystad/cafe.md";

  private static final String PLACE =
      """
      place:
        name: Biblioteket
        address: Surbrunnsgatan 12
        town: Ystad
        position: 55.4295, 13.8204
        access: [step-free]
      """;

  private MeetingFiles() {}

  /** A café that is right, meeting when {@code tider} say. */
  public static String cafe(String... tider) {
    return meeting("Café Lyktan", PLACE, "", tider);
  }

  /** The same with more keys, such as {@code "cost: 0\n"}. */
  public static String cafeWith(String keys, String... tider) {
    return meeting("Café Lyktan", PLACE, keys, tider);
  }

  public static String meeting(String title, String where, String keys, String... tider) {
    return """
        ---
        title: %s
        summary: Kaffe och sällskap.
        kind: recovery-cafe
        themes: [loneliness]
        %s%s%sorganiser: { name: Föreningen }
        contact: { mail: hej@lykta.example }
        confirmed: 2026-01-15
        ---
        Dörren står öppen.
        """
        .formatted(title, where, keys, times(List.of(tider)));
  }

  private static String times(List<String> tider) {
    return tider.isEmpty() ? "" : "tider:\n  - " + String.join("\n  - ", tider) + "\n";
  }

  /** A hidden address, with {@code keys} under its area. */
  public static String hidden(String keys, String body) {
    return meeting("Efter våldet", "area:\n" + keys.indent(2), "", "varje måndag 17-18")
        .replace("Dörren står öppen.", body);
  }
}
