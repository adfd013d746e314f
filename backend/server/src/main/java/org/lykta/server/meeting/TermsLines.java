package org.lykta.server.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Ages;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Terms;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.web.Words;

/** What is said of whom a meeting is for, and on which terms one comes. */
public final class TermsLines {

  private final Words words;
  private final Vocabulary vocabulary;

  TermsLines(Words words, Vocabulary vocabulary) {
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** What one may want to know beforehand. */
  public List<String> facts(Meeting meeting) {
    Terms terms = meeting.terms();
    List<String> facts = new ArrayList<>();
    cost(terms.cost()).ifPresent(facts::add);
    audience(meeting.head().audience()).ifPresent(facts::add);
    ages(meeting.ages()).ifPresent(facts::add);
    facts.add(words.say("meeting.languages", languages(meeting.languages())));
    facts.add(words.say(terms.dropIn() ? "meeting.drop-in" : "meeting.sign-up"));
    if (terms.bringSomeone()) {
      facts.add(words.say("meeting.bring-someone"));
    }
    if (terms.visitBefore()) {
      facts.add(words.say("meeting.visit-before"));
    }
    if (terms.meetsYou()) {
      facts.add(words.say("meeting.meets-you"));
    }
    return List.copyOf(facts);
  }

  /** "För: anhörig · 13-17 år". */
  private Optional<String> audience(Audience audience) {
    String said =
        Arrays.stream(Facet.values())
            .filter(audience.wanted()::containsKey)
            .map(facet -> said(facet, audience))
            .collect(Collectors.joining(" · "));
    return said.isEmpty() ? Optional.empty() : Optional.of(words.say("meeting.for", said));
  }

  private String said(Facet facet, Audience audience) {
    return vocabulary.allowed(facet).stream()
        .filter(audience.wanted().getOrDefault(facet, Set.of())::contains)
        .map(value -> vocabulary.words(facet, value, words.tag()))
        .collect(Collectors.joining(words.say("time.comma")));
  }

  private Optional<String> cost(@Nullable Integer cost) {
    return Optional.ofNullable(cost)
        .map(kronor -> kronor == 0 ? words.say("meeting.free") : words.say("meeting.cost", kronor));
  }

  private Optional<String> ages(Ages ages) {
    Integer from = ages.from();
    Integer to = ages.to();
    if (from != null && to != null) {
      return Optional.of(words.say("meeting.ages", from, to));
    }
    return from == null
        ? Optional.ofNullable(to).map(most -> words.say("meeting.ages.to", most))
        : Optional.of(words.say("meeting.ages.from", from));
  }

  String languages(List<String> spoken) {
    return String.join(words.say("time.comma"), spoken.stream().map(this::language).toList());
  }

  String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
  }
}
