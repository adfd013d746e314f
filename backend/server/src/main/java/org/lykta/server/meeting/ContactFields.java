package org.lykta.server.meeting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Contact;
import org.lykta.domain.meeting.Organiser;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;

/** The keys that say who holds a meeting and how they are reached. */
final class ContactFields {

  static final Key ONLINE =
      Key.optional("online", "\"https://...\"", "Var man träffas på nätet, om alla får veta det.");
  static final Key PHONE =
      Key.optional("call-in", "\"070-174 06 05\"", "Numret man ringer när det börjar.");
  static final Key ORGANISER =
      Key.required("organiser", "{ name: Vem, url: \"https://...\" }", "Vem som håller i det.");
  static final Key CONTACT =
      Key.optional(
          "contact",
          "{ mail: namn@exempel.se, sms: \"070-...\", phone: \"070-...\", form: \"https://...\" }",
          "Hur man når dem, också utan att ringa.");

  static final Key NAME = Key.required("name", "Vem", "");
  static final Key URL = Key.optional("url", "\"https://...\"", "");
  static final Key MAIL = Key.optional("mail", "namn@exempel.se", "");
  static final Key SMS = Key.optional("sms", "\"070-174 06 05\"", "");
  static final Key CALL = Key.optional("phone", "\"070-174 06 05\"", "");
  static final Key FORM = Key.optional("form", "\"https://...\"", "");

  static final int LONGEST_NAME = 80;
  private static final Pattern MAIL_FORM = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
  private static final Pattern NUMBER_FORM = Pattern.compile("\\+?[0-9][0-9 -]{1,20}");

  private final FrontMatter matter;

  ContactFields(FrontMatter matter) {
    this.matter = matter;
  }

  Optional<String> online(Attendance attendance) {
    boolean may = attendance == Attendance.ONLINE || attendance == Attendance.HYBRID;
    if (matter.has(ONLINE.name()) && !may) {
      wrong(
          ONLINE,
          "online hör till where: online eller hybrid.",
          "Ta bort raden, eller ändra where.");
    }
    return matter.webAddress(ONLINE);
  }

  Optional<String> phone(Attendance attendance) {
    if (attendance != Attendance.PHONE && matter.has(PHONE.name())) {
      wrong(
          PHONE,
          "call-in är numret till en träff på telefon.",
          "Skriv where: phone, eller flytta numret till contact.");
    }
    return number(matter, PHONE);
  }

  Organiser organiser() {
    return matter
        .mapping(ORGANISER)
        .map(
            who -> {
              var organiser =
                  new Organiser(
                      who.text(NAME, LONGEST_NAME).orElse(""), who.webAddress(URL).orElse(null));
              who.refuseUnknown();
              return organiser;
            })
        .orElse(new Organiser("", null));
  }

  Contact contact(boolean dropIn) {
    Contact contact = matter.mapping(CONTACT).map(ContactFields::contact).orElse(Contact.NONE);
    if (!contact.none() && !contact.withoutCalling()) {
      wrong(
          CONTACT,
          "Det går bara att ringa dit.",
          "Lägg till mail, sms eller form: alla kan inte ringa.");
    }
    if (contact.none() && !dropIn) {
      wrong(
          CONTACT,
          "Det står inte hur man når dem.",
          "Skriv contact, eller drop-in: true om man kommer utan att anmäla sig.");
    }
    return contact;
  }

  private static Contact contact(FrontMatter contact) {
    var read =
        new Contact(
            mail(contact).orElse(null),
            number(contact, SMS).orElse(null),
            number(contact, CALL).orElse(null),
            contact.webAddress(FORM).orElse(null));
    contact.refuseUnknown();
    return read;
  }

  static Optional<String> mail(FrontMatter contact) {
    return contact.read(
        MAIL,
        value ->
            Optional.of(value)
                .filter(it -> it.length() <= LONGEST_NAME && MAIL_FORM.matcher(it).matches()),
        "Skriv en e-postadress: namn@exempel.se");
  }

  static Optional<String> number(FrontMatter matter, Key key) {
    return matter.read(
        key,
        value -> Optional.of(value).filter(it -> NUMBER_FORM.matcher(it).matches()),
        "Skriv ett telefonnummer inom citattecken: \"070-174 06 05\"");
  }

  private void wrong(Key key, String what, String mend) {
    matter.problems().error(matter.line(key.name()), what, mend);
  }
}
