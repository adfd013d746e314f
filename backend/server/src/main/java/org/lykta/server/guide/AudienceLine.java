package org.lykta.server.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Vocabulary.Phrase;
import org.lykta.domain.reader.Vocabulary.Values;
import org.lykta.server.print.Line;

/**
 * For whom a text is, on paper, where nobody has told who reads: "För dig som är anhörig och 13-17
 * år."
 */
record AudienceLine(Vocabulary vocabulary, PrintWords words) {

  /** Empty for a text that is for everyone. */
  Optional<Line> of(Audience audience) {
    List<String> parts = new ArrayList<>();
    String spoken = "";
    for (Facet facet : Facet.values()) {
      Values known = vocabulary.values().get(facet);
      List<String> said = said(known, audience.wanted().getOrDefault(facet, Set.of()));
      if (known == null || said.isEmpty()) {
        continue;
      }
      String lead = known.lead().in(words.language());
      String any = join(said, words.text("or"));
      // a lead just spoken is not said again
      parts.add(lead.isEmpty() || lead.equals(spoken) ? any : lead + " " + any);
      spoken = lead;
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(words.line("for", join(parts, in(vocabulary.sentence().and()))));
  }

  private List<String> said(@Nullable Values known, Set<String> wanted) {
    return known == null
        ? List.of()
        : known.words().entrySet().stream()
            .filter(word -> wanted.contains(word.getKey()))
            .map(word -> in(word.getValue()))
            .toList();
  }

  private String join(List<String> parts, String last) {
    int end = parts.size() - 1;
    return end < 1
        ? String.join("", parts)
        : String.join(in(vocabulary.sentence().comma()), parts.subList(0, end))
            + last
            + parts.get(end);
  }

  private String in(Phrase phrase) {
    return phrase.in(words.language());
  }
}
