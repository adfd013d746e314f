package org.lykta.server.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Meetings;
import org.lykta.domain.meeting.Wish;
import org.lykta.domain.place.Gazetteer;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.server.meeting.MeetingViews.Choice;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.web.Words;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody filled in to find a meeting. A value that is none of ours is passed over: a page
 * may be older than the edition.
 */
final class FindForm {

  private static final int LONGEST_QUESTION = 100;
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  /** Somebody goes there for an evening; in thin country what is nearest is still shown. */
  private static final double NEAR_KM = 60;

  private static final int AT_LEAST = 8;

  private final PageRequest asked;
  private final Vocabulary vocabulary;
  private final Words words;
  private final Collection<Meeting> findable;
  final SoughtPlace place;
  final String question;
  final boolean fromHome;
  private final String kind;
  private final String theme;
  private final String language;
  private final String time;

  FindForm(PageRequest asked, Gazetteer gazetteer, Meetings meetings) {
    this.asked = asked;
    this.vocabulary = asked.served().edition().vocabulary();
    this.words = asked.site().words(asked.visit().language());
    this.findable =
        meetings.all().stream()
            .filter(listing -> listing.isFindable(asked.served().today()))
            .map(listing -> listing.meeting())
            .toList();
    place = SoughtPlace.of(value("ort"), gazetteer);
    String written = value("q").strip();
    question = written.substring(0, Math.min(LONGEST_QUESTION, written.length()));
    fromHome = value("hemifran").equals("1");
    kind = oneOf("slag", vocabulary.allowed(Wordlist.MEETING_KINDS));
    theme = oneOf("tema", vocabulary.allowed(Facet.THEME));
    language = oneOf("sprak", languages());
    time = oneOf("nar", List.of("vecka", "manad"));
  }

  private String value(String name) {
    return asked.request().queryParam(name).orElse("");
  }

  private String oneOf(String name, Collection<String> allowed) {
    String value = value(name);
    return allowed.contains(value) ? value : "";
  }

  /** Whether something was chosen that is not seen at once. */
  boolean isDetailed() {
    return fromHome
        || Stream.of(question, theme, language, time).anyMatch(value -> !value.isEmpty());
  }

  /** Whether anything was asked for. */
  boolean isNarrowed() {
    return isDetailed() || !place.written().isEmpty() || !kind.isEmpty();
  }

  Wish wish() {
    LocalDate today = asked.served().today();
    return new Wish(
        place.place() == null ? null : place.place().position(),
        NEAR_KM,
        AT_LEAST,
        some(kind),
        some(theme),
        some(language),
        fromHome ? Boolean.TRUE : null,
        null,
        time.isEmpty() ? null : today,
        lastDay(today),
        List.of(question));
  }

  /** Where the calendar of the same wish is, whatever the days: a calendar has them all. */
  String calendar() {
    var address = UriComponentsBuilder.fromPath("/api/v1/meetings.ics");
    if (place.place() != null) {
      address.queryParam("near", place.place().slug());
      address.queryParam("within", (int) NEAR_KM).queryParam("at-least", AT_LEAST);
    }
    new TreeMap<>(Map.of("kind", kind, "theme", theme, "in-language", language, "q", question))
        .forEach((name, value) -> address.queryParamIfPresent(name, written(value)));
    if (fromHome) {
      address.queryParam("online", true);
    }
    return address.encode().toUriString();
  }

  private static Optional<String> written(String value) {
    return Optional.of(value).filter(some -> !some.isEmpty());
  }

  private @Nullable LocalDate lastDay(LocalDate today) {
    return switch (time) {
      case "vecka" -> today.plusDays(WEEK - 1L);
      case "manad" -> today.plusDays(MONTH - 1L);
      default -> null;
    };
  }

  private static Set<String> some(String value) {
    return value.isEmpty() ? Set.of() : Set.of(value);
  }

  /** The kinds that there are. */
  List<Choice> kinds() {
    Set<String> used = findable.stream().map(Meeting::kind).collect(Collectors.toSet());
    return choices(
        vocabulary.allowed(Wordlist.MEETING_KINDS).stream().filter(used::contains).toList(),
        kind,
        value -> vocabulary.words(Wordlist.MEETING_KINDS, value, words.tag()));
  }

  /** The themes that there are. */
  List<Choice> themes() {
    Set<String> used =
        findable.stream()
            .flatMap(meeting -> meeting.head().themes().stream())
            .collect(Collectors.toSet());
    return choices(
        vocabulary.allowed(Facet.THEME).stream().filter(used::contains).toList(),
        theme,
        value -> vocabulary.words(Facet.THEME, value, words.tag()));
  }

  /** The languages that are spoken somewhere. */
  List<Choice> spoken() {
    return choices(languages(), language, this::language);
  }

  private String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
  }

  private Collection<String> languages() {
    return findable.stream()
        .flatMap(meeting -> meeting.languages().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<Choice> times() {
    return choices(List.of("vecka", "manad"), time, value -> words.say("meetings.when." + value));
  }

  private List<Choice> choices(
      Collection<String> values, String chosen, Function<String, String> said) {
    Stream<Choice> any = Stream.of(new Choice("", words.say("meetings.any"), chosen.isEmpty()));
    return Stream.concat(
            any,
            values.stream()
                .map(value -> new Choice(value, said.apply(value), value.equals(chosen))))
        .toList();
  }
}
