package org.lykta.server.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lykta.domain.content.Document;

/**
 * A help line's number is never shown without where it comes from and when that was last checked.
 */
final class PhoneNumbers {

  private static final String SCHEME = "tel:";

  /** Everybody knows where these lead. */
  private static final Set<String> KNOWN = Set.of("tel:112", "tel:1177");

  private PhoneNumbers() {}

  /**
   * @param original what the text is or translates: its sources stand for both
   */
  static void check(Document original, List<BodyCheck.Reference> links, Problems problems) {
    boolean sourced =
        original.head().sources().stream()
            .anyMatch(source -> source.url() != null && source.checked() != null);
    if (!sourced) {
      links.stream().filter(PhoneNumbers::needsSource).forEach(link -> tell(link, problems));
    }
  }

  private static boolean needsSource(BodyCheck.Reference link) {
    String address = link.destination().toLowerCase(Locale.ROOT);
    return address.startsWith(SCHEME) && !KNOWN.contains(address);
  }

  private static void tell(BodyCheck.Reference link, Problems problems) {
    problems.error(
        link.line(),
        "Telefonnumret %s har ingen källa med datum.".formatted(link.destination()),
        "Skriv en source med url och checked, eller länka till webbsidan i stället.");
  }
}
