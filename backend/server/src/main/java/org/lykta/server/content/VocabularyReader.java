package org.lykta.server.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Vocabulary.Phrase;
import org.lykta.domain.reader.Vocabulary.Values;
import org.lykta.domain.reader.WhySentence;
import org.lykta.domain.reader.Wordlist;

/** Reads vocabulary.yaml: the values that may be used, one line each. */
final class VocabularyReader {

  static final String FILE = "vocabulary.yaml";

  private static final Key LANGUAGES =
      Key.required("languages", "rader som sv: { sv: Svenska }", "");
  private static final Key WHY = Key.required("why", "rader med whole, comma och and", "");
  private static final Key EVENTS =
      Key.required("events", "rader som discharge: { sv: utskrivningen }", "");
  private static final Key LEAD = Key.required("lead", "{ sv: är }", "");
  private static final Key VALUES =
      Key.required("values", "rader som relative: { sv: anhörig }", "");
  private static final int LONGEST = 120;

  private final Problems problems;
  private List<String> tags = List.of();

  VocabularyReader(Problems problems) {
    this.problems = problems;
  }

  Vocabulary read(String yaml) {
    var reader = new Yaml(1, problems);
    return reader
        .mapping(yaml)
        .map(mapping -> new FrontMatter(mapping, reader, problems))
        .map(this::vocabulary)
        .orElse(Vocabulary.EMPTY);
  }

  private Vocabulary vocabulary(FrontMatter file) {
    Optional<FrontMatter> languages = file.mapping(LANGUAGES);
    tags = languages.map(names -> List.copyOf(names.names())).orElse(List.of());
    if (languages.isPresent() && (tags.isEmpty() || !tags.get(0).equals(Languages.ORIGINAL))) {
      problems.error(
          file.line(LANGUAGES.name()),
          "Svenska står inte först.",
          "Skriv sv överst bland språken.");
    }
    return tags.contains(Languages.ORIGINAL) ? words(file, languages) : Vocabulary.EMPTY;
  }

  private Vocabulary words(FrontMatter file, Optional<FrontMatter> languages) {
    var vocabulary =
        new Vocabulary(
            languages.map(this::phrases).orElse(Map.of()),
            Arrays.stream(Facet.values())
                .collect(Collectors.toMap(facet -> facet, facet -> values(file, facet))),
            file.mapping(EVENTS).map(this::phrases).orElse(Map.of()),
            Arrays.stream(Wordlist.values())
                .collect(Collectors.toMap(list -> list, list -> list(file, list))),
            file.mapping(WHY).map(this::sentence).orElse(Vocabulary.EMPTY.sentence()));
    file.refuseUnknown();
    return vocabulary;
  }

  private WhySentence sentence(FrontMatter why) {
    var sentence = new WhySentence(phrase(why, "whole"), phrase(why, "comma"), phrase(why, "and"));
    why.refuseUnknown();
    return sentence;
  }

  private Map<String, Phrase> list(FrontMatter file, Wordlist list) {
    return file.mapping(Key.optional(list.key(), "rader som value: { sv: ord }", ""))
        .map(this::phrases)
        .orElse(Map.of());
  }

  private Values values(FrontMatter file, Facet facet) {
    Optional<FrontMatter> entry = file.mapping(Key.required(facet.key(), "lead och values", ""));
    if (entry.isEmpty()) {
      return new Values(new Phrase(Map.of()), Map.of());
    }
    var values =
        new Values(
            phrase(entry.get(), LEAD.name()),
            entry.get().mapping(VALUES).map(this::phrases).orElse(Map.of()));
    entry.get().refuseUnknown();
    return values;
  }

  private Map<String, Phrase> phrases(FrontMatter entries) {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    entries.names().forEach(name -> phrases.put(name, phrase(entries, name)));
    return phrases;
  }

  private Phrase phrase(FrontMatter within, String name) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    within
        .mapping(Key.required(name, "{ sv: ord, en: word }", ""))
        .ifPresent(
            words -> {
              for (String tag : tags) {
                Key key =
                    tag.equals(Languages.ORIGINAL)
                        ? Key.required(tag, "ordet på svenska", "")
                        : Key.optional(tag, "ordet", "");
                words.joint(key, LONGEST).ifPresent(word -> byLanguage.put(tag, word));
              }
              words.refuseUnknown();
            });
    return new Phrase(byLanguage);
  }
}
