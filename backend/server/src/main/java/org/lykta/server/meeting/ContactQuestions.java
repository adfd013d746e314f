package org.lykta.server.meeting;

import java.util.ArrayList;
import java.util.List;
import org.lykta.server.drafting.Question;
import org.lykta.server.drafting.Question.Way;

/** What an editor is asked about who holds a meeting, and how they are reached. */
final class ContactQuestions {

  private ContactQuestions() {}

  static Question organiser() {
    return Question.group(
        ContactFields.ORGANISER,
        List.of(
            Question.text(
                ContactFields.NAME,
                ContactFields.LONGEST_NAME,
                "Vem håller i den? En förening, en verksamhet eller en kommun."),
            Question.free(
                ContactFields.URL,
                "Deras webbplats, hela adressen: https://... Enter om de inte har någon.",
                matter -> matter.webAddress(ContactFields.URL))));
  }

  /** Whether one has to write first; those who need not may have nobody to write to. */
  static List<Way> ways() {
    List<Question> dropIn = new ArrayList<>(List.of(Question.given(TermsFields.DROP_IN, "true")));
    dropIn.add(contact(true));
    return List.of(
        new Way("nej", "man kommer när det börjar", dropIn),
        new Way("ja", "man hör av sig först", List.of(contact(false))));
  }

  private static Question contact(boolean dropIn) {
    return Question.group(
        ContactFields.CONTACT,
        List.of(
            Question.free(
                ContactFields.MAIL,
                "Hur når man dem? Alla kan inte ringa, så helst ett annat sätt också.\nE-post. Enter om det inte går.",
                ContactFields::mail),
            Question.free(
                ContactFields.SMS,
                "Nummer för sms, till exempel: 070-174 06 05. Enter om det inte går.",
                matter -> ContactFields.number(matter, ContactFields.SMS)),
            Question.free(
                ContactFields.FORM,
                "Formulär på webben, hela adressen: https://... Enter om det inte finns.",
                matter -> matter.webAddress(ContactFields.FORM)),
            Question.free(
                ContactFields.CALL,
                "Nummer att ringa. Enter om det inte går.",
                matter -> ContactFields.number(matter, ContactFields.CALL))),
        matter -> new ContactFields(matter).contact(dropIn));
  }
}
