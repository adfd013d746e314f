package org.lykta.server.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Contact;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.reader.Languages;
import org.lykta.server.meeting.MeetingViews.ContactView;
import org.lykta.server.meeting.MeetingViews.PhoneView;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;

/** How those who hold a meeting are reached, with words to begin with: never a number alone. */
final class ContactLines {

  private ContactLines() {}

  static ContactView of(Meeting meeting, String title, Frame frame) {
    Contact contact = meeting.contact();
    // a message in Swedish names it as those who read it do
    boolean swedish = frame.say("meeting.message.lang").equals(Languages.ORIGINAL);
    String name = swedish ? meeting.head().original().title() : title;
    // such a message may be read by somebody else, on her own phone
    String message =
        meeting.isDiscreet()
            ? frame.say("meeting.message.discreet")
            : frame.say("meeting.message", name);
    String subject = meeting.isDiscreet() ? frame.say("meeting.subject.discreet") : name;
    Integer days = meeting.terms().answerDays();
    return new ContactView(
        mail(contact.mail(), subject, message, frame),
        sms(contact.sms(), message),
        phone(contact.phone()),
        contact.form(),
        message,
        days == null ? null : frame.say("meeting.answer", days),
        contact.withoutCalling(),
        contact.none());
  }

  private static @Nullable TextLink mail(
      @Nullable String mail, String title, String message, Frame frame) {
    return mail == null
        ? null
        : new TextLink(
            "mailto:" + mail + "?subject=" + encoded(title) + "&body=" + encoded(message),
            mail,
            frame.words());
  }

  private static @Nullable PhoneView sms(@Nullable String number, String message) {
    return number == null
        ? null
        : new PhoneView(number, "sms:" + digits(number) + "?body=" + encoded(message));
  }

  static @Nullable PhoneView phone(@Nullable String number) {
    return number == null ? null : new PhoneView(number, "tel:" + digits(number));
  }

  private static String digits(String number) {
    return number.replaceAll("[^0-9+]", "");
  }

  /** As addresses of messages want it, where a plus is a plus. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
