package org.lykta.server.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.Facet;
import org.lykta.server.content.Heads;
import org.lykta.server.content.Key;
import org.lykta.server.drafting.Question;
import org.lykta.server.drafting.Sketch;

/** What an editor is asked about a new section. */
class SectionSketch implements Sketch {

  @Override
  public String kind() {
    return Section.KIND;
  }

  @Override
  public List<String> within() {
    return List.of("I vilken guide ska avsnittet stå?", "I vilket kapitel?");
  }

  @Override
  public List<Question> questions() {
    return List.of(
        Question.group(
            Heads.FOR, List.of(audience(Facet.ROLE, role()), audience(Facet.AGE, age()))),
        Question.oneOf(SectionReader.WHEN, "När passar avsnittet?", moments()));
  }

  private static Question audience(Facet facet, String asks) {
    return Question.several(Key.optional(facet.key(), "[värde]", ""), facet, asks);
  }

  private static String role() {
    return "Vem är avsnittet till för? Flera går bra, till exempel: 1, 3. Enter betyder alla.";
  }

  private static String age() {
    return "För vilken ålder? Flera går bra. Enter betyder alla.";
  }

  private static Map<String, String> moments() {
    Map<String, String> moments = new LinkedHashMap<>();
    moments.put("now", "nu: ligger öppet");
    moments.put("soon", "snart: ligger hopfällt, öppet för den som är på väg att må bättre");
    moments.put("later", "senare: ligger hopfällt, sist");
    return moments;
  }

  @Override
  public String body() {
    return """
        Skriv över den här texten. Börja i något som går att se: ett kök, en hållplats, en tisdag. Ge sedan ord åt det som är svårt, och berätta vad som kan hjälpa. Sluta med något litet som går att göra på två minuter, också den dag orken är slut.
        """;
  }
}
