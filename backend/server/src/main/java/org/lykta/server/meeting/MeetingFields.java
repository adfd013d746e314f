package org.lykta.server.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.meeting.Ages;
import org.lykta.domain.meeting.Group;
import org.lykta.domain.meeting.State;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.domain.schedule.Schedule;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.lykta.server.schedule.ScheduleReader;

/** The keys of a meeting's front matter, each read with its own rules. */
final class MeetingFields {

  static final Key KIND_OF =
      Key.required("kind", "recovery-cafe", "Vilket slags träff, ett ord ur vocabulary.yaml.");
  static final Key STATE =
      Key.optional(
          "state",
          "forming, open, full, paused eller ended",
          "Om man kan komma: på väg att starta, öppen, full, uppehåll, slut. Annars open.");
  static final Key GROUP =
      Key.optional(
          "group",
          "{ have: 3, need: 5 }",
          "För en grupp på väg att starta: hur många som är med, hur många som behövs.");
  static final Key AGES =
      Key.optional("ages", "{ from: 16, to: 29 }", "Åldersgränser. Den ena får utelämnas.");
  static final Key LANGUAGES =
      Key.optional("languages", "[sv, ar]", "Språk som talas där, två bokstäver. Annars svenska.");
  static final Key TIDER =
      Key.optional(
          "tider",
          "en lista med meningar som: varje torsdag 18:00-19:30",
          "När det är. Får utelämnas medan state är forming, paused eller ended.");
  static final Key CONFIRMED =
      Key.required("confirmed", "2026-11-02", "Dagen då arrangören senast sa att allt stämmer.");

  static final List<Key> KEYS =
      List.of(
          KIND_OF,
          STATE,
          GROUP,
          AGES,
          LANGUAGES,
          TIDER,
          WhereFields.WHERE,
          WhereFields.PLACE,
          WhereFields.VENUE,
          WhereFields.AREA,
          ContactFields.ONLINE,
          ContactFields.PHONE,
          ContactFields.ORGANISER,
          ContactFields.CONTACT,
          TermsFields.ANSWER,
          TermsFields.COST,
          TermsFields.DROP_IN,
          TermsFields.VISIT_BEFORE,
          TermsFields.BRING_SOMEONE,
          TermsFields.MEETS_YOU,
          CONFIRMED);

  private static final Key FROM = Key.optional("from", "16", "");
  private static final Key TO = Key.optional("to", "29", "");
  static final Key HAVE = Key.required("have", "3", "");
  static final Key NEED = Key.required("need", "5", "");

  private static final int OLDEST = 120;
  private static final int LARGEST_GROUP = 100;
  private static final Set<String> SPOKEN = new TreeSet<>(List.of(Locale.getISOLanguages()));

  private final FrontMatter matter;
  private final Vocabulary vocabulary;

  MeetingFields(FrontMatter matter, Vocabulary vocabulary) {
    this.matter = matter;
    this.vocabulary = vocabulary;
  }

  String kind() {
    return matter.oneOf(KIND_OF, vocabulary.allowed(Wordlist.MEETING_KINDS)).orElse("");
  }

  State state() {
    return oneOf(matter, STATE, State.values()).orElse(State.OPEN);
  }

  /** One of {@code values}, written as {@link #word}. */
  static <E extends Enum<E>> Optional<E> oneOf(FrontMatter matter, Key key, E[] values) {
    List<String> words = Stream.of(values).map(MeetingFields::word).toList();
    return matter.oneOf(key, words).map(word -> values[words.indexOf(word)]);
  }

  /** How front matter, addresses and answers write it: {@code on-site}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Nullable Group group(State state) {
    Group group = matter.mapping(GROUP).map(MeetingFields::group).orElse(null);
    if ((state == State.FORMING) != (group != null)) {
      wrong(
          GROUP,
          group == null
              ? "group saknas för en grupp på väg att starta."
              : "group hör till state: forming.",
          group == null
              ? "Lägg till en rad: group: { have: 3, need: 5 }"
              : "Ta bort den, eller skriv state: forming.");
    }
    return group;
  }

  private static Group group(FrontMatter group) {
    var read = new Group(have(group).orElse(0), need(group).orElse(1));
    group.refuseUnknown();
    return read;
  }

  static Optional<Integer> have(FrontMatter group) {
    return group.number(HAVE, 0, LARGEST_GROUP);
  }

  static Optional<Integer> need(FrontMatter group) {
    return group.number(NEED, 1, LARGEST_GROUP);
  }

  Ages ages() {
    return matter
        .mapping(AGES)
        .map(
            ages -> {
              Integer from = ages.number(FROM, 0, OLDEST).orElse(null);
              Integer to = ages.number(TO, 0, OLDEST).orElse(null);
              ages.refuseUnknown();
              if (from != null && to != null && to < from) {
                wrong(AGES, "Den högsta åldern är lägre än den lägsta.", "Byt plats på dem.");
              }
              return new Ages(from, to);
            })
        .orElse(Ages.ALL);
  }

  List<String> languages() {
    Set<String> spoken = matter.several(LANGUAGES, SPOKEN);
    return spoken.isEmpty() ? List.of("sv") : List.copyOf(spoken);
  }

  Schedule schedule(State state) {
    if (!matter.has(TIDER.name())) {
      if (state == State.OPEN || state == State.FULL) {
        wrong(TIDER, "tider saknas.", "Skriv tider: och under den: - varje torsdag 18:00-19:30");
      }
      return Schedule.NONE;
    }
    Schedule schedule = ScheduleReader.read(matter, TIDER);
    if (schedule.isEmpty() && !schedule.parts().isEmpty()) {
      wrong(TIDER, "Det står inte när det är.", "Lägg till en rad: - varje torsdag 18:00-19:30");
    }
    return schedule;
  }

  Optional<LocalDate> confirmed() {
    return matter.date(CONFIRMED);
  }

  private void wrong(Key key, String what, String mend) {
    matter.problems().error(matter.line(key.name()), what, mend);
  }
}
