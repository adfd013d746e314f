package org.lykta.server.sync;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Vocabulary.Phrase;
import org.lykta.domain.reader.Vocabulary.Values;

/** The vocabulary as phones store it, in the order that editors gave it. */
final class Words {

  static final String ID = "vocabulary";

  private Words() {}

  static Map<String, Object> item(Vocabulary vocabulary) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", ID);
    item.put("languages", phrases(vocabulary.languages()));
    item.put(
        "facets", Arrays.stream(Facet.values()).map(facet -> facet(facet, vocabulary)).toList());
    item.put("events", phrases(vocabulary.events()));
    Map<String, Object> why = new LinkedHashMap<>();
    why.put("whole", vocabulary.sentence().whole().byLanguage());
    why.put("comma", vocabulary.sentence().comma().byLanguage());
    why.put("and", vocabulary.sentence().and().byLanguage());
    item.put("why", why);
    return item;
  }

  private static Map<String, Object> facet(Facet facet, Vocabulary vocabulary) {
    Values values =
        vocabulary.values().getOrDefault(facet, new Values(new Phrase(Map.of()), Map.of()));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("facet", facet.key());
    fields.put("lead", values.lead().byLanguage());
    fields.put("values", phrases(values.words()));
    return fields;
  }

  private static List<Map<String, Object>> phrases(Map<String, Phrase> phrases) {
    return phrases.entrySet().stream()
        .map(phrase -> phrase(phrase.getKey(), phrase.getValue()))
        .toList();
  }

  private static Map<String, Object> phrase(String value, Phrase words) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("value", value);
    fields.put("words", words.byLanguage());
    return fields;
  }
}
