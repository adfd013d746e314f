package org.lykta.server.meetingguide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a listing, and how they are reached.
 *
 * @param url null when it is not known
 * @param contact by the keys that our files have for it
 */
record GivenContact(String organiser, @Nullable String url, Map<String, String> contact) {

  private static final int LONGEST = 80;
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");

  /**
   * @param feed what they are called who say nothing of themselves
   * @param lost what cannot be carried is added here
   */
  static GivenContact of(Given listing, String feed, Collection<String> lost) {
    Optional<String> name = listing.first("group", "entity");
    if (name.isEmpty()) {
      lost.add("arrangören saknas: källans namn skrevs");
    }
    Map<String, String> contact = new LinkedHashMap<>();
    mail(listing).ifPresent(mail -> contact.put("mail", mail));
    Optional<String> page = listing.text("url").flatMap(GivenWays::web);
    if (contact.isEmpty()) {
      page.ifPresent(form -> contact.put("form", form));
    }
    Optional<String> phone =
        listing.first("contact_1_phone", "entity_phone").flatMap(GivenWays::number);
    if (contact.isEmpty() && phone.isPresent()) {
      lost.add(
          "telefonnumret %s togs inte med, eftersom det inte går att skriva till dem"
              .formatted(phone.get()));
    } else {
      phone.ifPresent(number -> contact.put("phone", number));
    }
    if (Stream.of("contact_2_email", "contact_2_phone", "contact_3_email", "contact_3_phone")
        .anyMatch(listing::has)) {
      lost.add("fler kontakter än en togs inte med");
    }
    return new GivenContact(
        PlainWords.cut(name.orElse(feed), LONGEST),
        listing.first("entity_website_url", "entity_url").flatMap(GivenWays::web).orElse(null),
        contact);
  }

  private static Optional<String> mail(Given listing) {
    return Stream.of("contact_1_email", "feedback_emails", "entity_email")
        .flatMap(field -> listing.several(field).stream())
        .filter(mail -> mail.length() <= LONGEST && MAIL.matcher(mail).matches())
        .findFirst();
  }
}
