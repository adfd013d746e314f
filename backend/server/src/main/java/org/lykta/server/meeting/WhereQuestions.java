package org.lykta.server.meeting;

import java.util.List;
import org.lykta.domain.meeting.Attendance;
import org.lykta.domain.meeting.Venue;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.drafting.Question;
import org.lykta.server.drafting.Question.Way;

/** What an editor is asked about where something is. */
final class WhereQuestions {

  private WhereQuestions() {}

  static List<Way> ways() {
    return List.of(
        new Way("adress", "på en adress", List.of(Question.rows(WhereFields.PLACE, place()))),
        new Way(
            "lokal",
            "i en lokal som redan finns i venues/",
            List.of(Question.existing(WhereFields.VENUE, Venue.KIND, "Vilken lokal?"))),
        new Way(
            "hemlig",
            "adressen är hemlig: bara ett område skrivs",
            List.of(Question.rows(WhereFields.AREA, List.of(area())))),
        new Way(
            "nätet",
            "på nätet",
            List.of(
                Question.given(WhereFields.WHERE, MeetingFields.word(Attendance.ONLINE)),
                Question.free(
                    ContactFields.ONLINE,
                    "Länken till träffen. Enter om man får den när man har hört av sig.",
                    matter -> new ContactFields(matter).online(Attendance.ONLINE)))),
        new Way(
            "telefon",
            "på telefon",
            List.of(
                Question.given(WhereFields.WHERE, MeetingFields.word(Attendance.PHONE)),
                Question.free(
                    ContactFields.PHONE,
                    "Numret man ringer när det börjar. Enter om man får det när man har hört av sig.",
                    matter -> new ContactFields(matter).phone(Attendance.PHONE)))));
  }

  private static List<Question> place() {
    return List.of(
        Question.text(
            SpotReader.NAME,
            SpotReader.LONGEST_NAME,
            "Vad heter stället? Till exempel: Stadsbiblioteket, rum 2"),
        address(),
        town(),
        access());
  }

  static Question address() {
    return Question.text(
        SpotReader.ADDRESS, SpotReader.LONGEST_NAME, "Gata och nummer. Enter om du inte vet.");
  }

  static Question town() {
    return Question.text(SpotReader.TOWN, SpotReader.LONGEST_NAME, "Vilken ort?");
  }

  static Question access() {
    return Question.several(
        SpotReader.ACCESS,
        Wordlist.ACCESS,
        "Vad finns där? Flera går bra, till exempel: 1, 3. Enter om du inte vet.");
  }

  private static Question area() {
    return Question.free(
        SpotReader.NAME,
        """
        Vad heter området? En stadsdel eller en ort, till exempel: Östra Ystad
        Skriv aldrig gata, hus eller något som ligger intill. Det gäller texten också.""",
        SpotReader::areaName);
  }
}
