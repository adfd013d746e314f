package org.lykta.domain.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lykta.domain.reader.Vocabulary.Phrase;
import org.lykta.domain.reader.Vocabulary.Values;

/** A vocabulary of a few words in Swedish, partly also in easy Swedish and Arabic. */
final class VocabularyMother {

  private VocabularyMother() {}

  static Vocabulary vocabulary() {
    return new Vocabulary(
        languages(),
        Map.of(
            Facet.ROLE, roles(), Facet.AGE, ages(), Facet.LIVING, homes(), Facet.PHASE, phases()),
        Map.of("discharge", swedish("utskrivningen")),
        Map.of(),
        sentence());
  }

  private static WhySentence sentence() {
    return new WhySentence(
        new Phrase(
            Map.of(
                "sv", "Visas för att du {reasons}.",
                "sv-easy", "Du ser texten för att du {reasons}.",
                "ar", "يظهر لأن: {reasons}.")),
        new Phrase(Map.of("sv", ", ", "ar", "، ")),
        new Phrase(Map.of("sv", " och ", "ar", " و")));
  }

  private static Map<String, Phrase> languages() {
    Map<String, Phrase> languages = new LinkedHashMap<>();
    languages.put("sv", swedish("Svenska"));
    languages.put("sv-easy", swedish("Lätt svenska"));
    languages.put("ar", swedish("العربية"));
    return languages;
  }

  /** In an order that is not the alphabet's. */
  private static Values roles() {
    Map<String, Phrase> words = new LinkedHashMap<>();
    words.put(
        "relative", new Phrase(Map.of("sv", "anhörig", "sv-easy", "nära någon", "ar", "قريب")));
    words.put("manager", new Phrase(Map.of("sv", "chef", "ar", "مدير")));
    words.put("host", new Phrase(Map.of("sv", "värd", "ar", "مضيف")));
    return new Values(new Phrase(Map.of("sv", "är", "ar", "")), words);
  }

  private static Values ages() {
    return new Values(
        new Phrase(Map.of("sv", "är", "ar", "العمر")),
        Map.of("13-17", new Phrase(Map.of("sv", "13-17 år", "ar", "13-17 سنة"))));
  }

  private static Values homes() {
    return new Values(swedish("bor"), Map.of("alone", swedish("ensam")));
  }

  private static Values phases() {
    return new Values(swedish("är"), Map.of("in-it", swedish("mitt i det")));
  }

  private static Phrase swedish(String words) {
    return new Phrase(Map.of("sv", words));
  }
}
