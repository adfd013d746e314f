package org.lykta.domain.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lykta.domain.reader.Vocabulary.Phrase;
import org.lykta.domain.reader.Vocabulary.Values;

/**
 * How reasons become a sentence in any language, by words that editors write.
 *
 * @param whole the sentence, with {@code {reasons}} where they go
 * @param comma between all reasons but the last two
 * @param and between the last two
 */
public record WhySentence(Phrase whole, Phrase comma, Phrase and) {

  String of(Reasons reasons, Map<Facet, Values> values, String language) {
    List<String> parts = new ArrayList<>();
    String spoken = "";
    for (var reason : reasons.matched().entrySet()) {
      Values known = values.get(reason.getKey());
      if (known == null) {
        continue;
      }
      String lead = known.lead().in(language);
      for (Phrase word : matchedWords(known, reason.getValue())) {
        // "du är anhörig och 13-17 år": a lead just spoken is not said again
        String said = word.in(language);
        parts.add(lead.isEmpty() || lead.equals(spoken) ? said : lead + " " + said);
        spoken = lead;
      }
    }
    return whole.in(language).replace("{reasons}", join(parts, language));
  }

  private static List<Phrase> matchedWords(Values known, Set<String> matched) {
    return known.words().entrySet().stream()
        .filter(word -> matched.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.toList());
  }

  private String join(List<String> parts, String language) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(comma.in(language), parts.subList(0, last))
            + and.in(language)
            + parts.get(last);
  }
}
