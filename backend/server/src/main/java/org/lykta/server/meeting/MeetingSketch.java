package org.lykta.server.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.State;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.domain.schedule.Sentence;
import org.lykta.server.content.Heads;
import org.lykta.server.drafting.Meaning;
import org.lykta.server.drafting.Question;
import org.lykta.server.drafting.Question.Way;
import org.lykta.server.drafting.Sketch;

/** What an editor is asked about a new meeting. */
class MeetingSketch implements Sketch {

  private static final int SENTENCES_SHOWN = 6;

  private final Gazetteer gazetteer;

  MeetingSketch(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public String kind() {
    return Meeting.KIND;
  }

  @Override
  public List<String> within() {
    return List.of(
        """
        I vilken kommun är träffen? Skriv namnet, till exempel: Ystad
        Är den bara på nätet eller på telefon: kommunen där arrangören finns.""");
  }

  @Override
  public Meaning folder() {
    return new MunicipalityNamed(gazetteer);
  }

  @Override
  public Example example() {
    return new Example(
        "Återhämtningskafé på biblioteket",
        "Kaffe och sällskap, för alla. Du får komma och vara tyst.");
  }

  @Override
  public List<Question> questions() {
    return List.of(
        Question.oneOf(MeetingFields.KIND_OF, Wordlist.MEETING_KINDS, "Vilket slags träff är det?"),
        Question.several(
            Heads.THEMES,
            Facet.THEME,
            "Vad handlar den om? Flera går bra, till exempel: 1, 4. Enter om inget passar."),
        Question.fork("Går det att komma nu?", states()),
        Question.fork("Var är den?", WhereQuestions.ways()),
        ContactQuestions.organiser(),
        Question.fork(
            "Måste man höra av sig innan man kommer första gången?", ContactQuestions.ways()),
        Question.free(
            TermsFields.ANSWER,
            "Inom hur många dagar får den som skriver svar? Enter om inget är lovat.",
            TermsFields::read),
        Question.free(
            TermsFields.COST,
            "Vad kostar en gång, i kronor? 0 om den är gratis. Enter om du inte vet.",
            TermsFields::read),
        Question.holding(
            "Vad gäller första gången? Flera går bra, till exempel: 1, 3. Enter om inget av det gäller.",
            firstTime()),
        Question.today(MeetingFields.CONFIRMED));
  }

  private static List<Way> states() {
    return List.of(
        new Way("öppen", "ja", List.of(times(true))),
        new Way(
            "full",
            "nej, det är fullt",
            List.of(Question.given(MeetingFields.STATE, "full"), times(true))),
        new Way(
            "på väg",
            "inte än: gruppen börjar när tillräckligt många är med",
            List.of(Question.given(MeetingFields.STATE, "forming"), group(), times(false))));
  }

  private static Question times(boolean needed) {
    return Question.lines(
        MeetingFields.TIDER,
        needed,
        "När är den? En mening på varje rad, och en tom rad när det är klart.%s Till exempel:\n  %s"
            .formatted(
                needed ? "" : " En tom rad genast om det inte är bestämt.",
                String.join("\n  ", Sentence.EXAMPLES.subList(0, SENTENCES_SHOWN))),
        matter -> new MeetingFields(matter, Vocabulary.EMPTY).schedule(State.OPEN));
  }

  private static Question group() {
    return Question.group(
        MeetingFields.GROUP,
        List.of(
            Question.free(MeetingFields.HAVE, "Hur många är med nu?", MeetingFields::have),
            Question.free(
                MeetingFields.NEED, "Hur många behövs för att börja?", MeetingFields::need)));
  }

  private static Map<String, String> firstTime() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(TermsFields.VISIT_BEFORE.name(), "man får komma och titta först");
    meanings.put(TermsFields.BRING_SOMEONE.name(), "man får ta med någon");
    meanings.put(TermsFields.MEETS_YOU.name(), "någon kan möta utanför");
    return meanings;
  }

  @Override
  public String body() {
    return """
        Skriv över den här texten. Berätta vad som händer första gången någon kommer: vem som möter, var man sitter, och vad man slipper. Finns en åldersgräns, eller talas andra språk än svenska? Lägg då till raderna ages och languages här ovanför.
        """;
  }
}
