package org.lykta.app.edition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Vocabulary.Phrase;
import org.lykta.domain.reader.Vocabulary.Values;
import org.lykta.domain.reader.WhySentence;

/** The words for what readers may tell, as the item {@code vocabulary} has them. */
final class VocabularyReader {

  static final String ID = "vocabulary";

  private VocabularyReader() {}

  static Vocabulary read(JSONObject item) throws JSONException {
    Map<Facet, Values> values = new EnumMap<>(Facet.class);
    JSONArray facets = item.getJSONArray("facets");
    for (int at = 0; at < facets.length(); at++) {
      JSONObject facet = facets.getJSONObject(at);
      for (Facet known : Facet.values()) {
        if (known.key().equals(facet.getString("facet"))) {
          values.put(
              known,
              new Values(
                  phrase(facet.getJSONObject("lead")), phrases(facet.getJSONArray("values"))));
        }
      }
    }
    JSONObject why = item.getJSONObject("why");
    return new Vocabulary(
        phrases(item.getJSONArray("languages")),
        values,
        phrases(item.getJSONArray("events")),
        Map.of(),
        new WhySentence(
            phrase(why.getJSONObject("whole")),
            phrase(why.getJSONObject("comma")),
            phrase(why.getJSONObject("and"))));
  }

  private static Map<String, Phrase> phrases(JSONArray array) throws JSONException {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    for (int at = 0; at < array.length(); at++) {
      JSONObject phrase = array.getJSONObject(at);
      phrases.put(phrase.getString("value"), phrase(phrase.getJSONObject("words")));
    }
    return phrases;
  }

  private static Phrase phrase(JSONObject words) throws JSONException {
    Map<String, String> byLanguage = new HashMap<>();
    for (Iterator<String> languages = words.keys(); languages.hasNext(); ) {
      String language = languages.next();
      byLanguage.put(language, words.getString(language));
    }
    return new Phrase(Map.copyOf(byLanguage));
  }
}
