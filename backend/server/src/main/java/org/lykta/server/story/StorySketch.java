package org.lykta.server.story;

import java.util.List;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.story.Story;
import org.lykta.server.content.Heads;
import org.lykta.server.drafting.Question;
import org.lykta.server.drafting.Question.Way;
import org.lykta.server.drafting.Sketch;

/** What an editor is asked about a new story. */
class StorySketch implements Sketch {

  @Override
  public String kind() {
    return Story.KIND;
  }

  @Override
  public List<String> within() {
    return List.of();
  }

  @Override
  public List<Question> questions() {
    return List.of(
        Question.several(
            Heads.THEMES,
            Facet.THEME,
            "Vad handlar berättelsen om? Flera går bra, till exempel: 1, 4. Enter om inget passar."),
        Question.fork(
            "Vems är berättelsen?",
            List.of(
                new Way(
                    "sammansatt",
                    "flera människors erfarenheter, ingen verklig person",
                    List.of(Question.given(StoryReader.COMPOSED, "true"))),
                new Way(
                    "verklig",
                    "en människas egen, med hennes samtycke",
                    List.of(Question.group(StoryReader.CONSENT, consent()))))));
  }

  private static List<Question> consent() {
    return List.of(
        Question.text(
            StoryReader.REFERENCE,
            StoryReader.LONGEST_REFERENCE,
            """
            Samtyckets nummer, där det förvaras. Till exempel: S-2026-014
            Aldrig ett namn, inte heller i rubriken eller filens namn: det som en gång sparats i
            Git går inte att få bort helt."""),
        Question.date(StoryReader.GIVEN, "Vilken dag gavs samtycket? Till exempel: 2026-03-01"),
        Question.date(
            StoryReader.UNTIL,
            """
            Till och med vilken dag gäller det? Enter om det inte har något slut.
            Till exempel: 2028-03-01"""));
  }

  @Override
  public String body() {
    return """
        Skriv över den här texten med berättelsen, i jag-form. Börja mitt i en dag, med något som gick att se eller höra, och sluta i nuet. Byt ut allt som kan visa vem någon är. Handlar den om självmordstankar, våld, självskada eller ätande: lägg till en rad note överst, så att läsaren vet innan.
        """;
  }
}
