package org.lykta.server.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Period;
import org.lykta.domain.content.Source;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary;

/** Reads what every kind of document has. */
public final class Heads {

  public static final Key TITLE =
      Key.required("title", "Min rubrik (högst 80 tecken)", "Rubriken.");
  public static final Key SUMMARY =
      Key.required(
          "summary",
          "En eller två meningar (högst 240 tecken)",
          "Det som står under rubriken i listor.");
  static final Key NOTE =
      Key.optional(
          "note",
          "En mening (högst 240 tecken)",
          "Vad läsaren ska veta före läsningen, om texten är tung.");
  public static final Key STATUS =
      Key.optional(
          "status",
          "live, draft eller withdrawn",
          "draft syns inte än, withdrawn är indragen. Annars live.");
  static final Key REVIEWED =
      Key.optional("reviewed", "2026-03-01", "Dagen då någon senast läste igenom texten.");
  static final Key TRANSLATES =
      Key.required(
          "translates",
          "tolv tecken inom citattecken",
          "Vilken version av originalet som är översatt. Granskningen skriver ut den.");

  public static final Key FOR =
      Key.optional(
          "for",
          "{ role: [relative], age: [13-17] }",
          "Vem texten är till för: något värde inom varje del, alla delar samtidigt. Annars alla.");
  public static final Key THEMES =
      Key.optional("themes", "[sleep, stress]", "Vad texten handlar om.");
  private static final Key SOURCES =
      Key.optional(
          "sources",
          "en lista med { title: Vem och vad, url: \"https://...\", checked: 2026-03-01 }",
          "Varifrån fakta kommer.");
  private static final Key EXAMPLE =
      Key.optional(
          "example", "true eller false", "true för något påhittat, som aldrig visas på riktigt.");
  private static final Key FROM =
      Key.optional("publish-from", "2026-03-01", "Första dagen texten visas.");
  private static final Key UNTIL =
      Key.optional("publish-until", "2026-03-31", "Sista dagen texten visas.");

  private static final Key SOURCE_TITLE = Key.required("title", "Vem och vad", "");
  private static final Key SOURCE_URL = Key.optional("url", "\"https://...\"", "");
  private static final Key SOURCE_CHECKED = Key.optional("checked", "2026-03-01", "");

  public static final int LONGEST_TITLE = 80;
  public static final int LONGEST_SUMMARY = 240;
  private static final int LONGEST_REVISION = 40;
  private static final List<String> STATUSES = List.of("live", "draft", "withdrawn");

  /** In an original. */
  static final List<Key> KEYS =
      List.of(TITLE, SUMMARY, NOTE, FOR, THEMES, STATUS, REVIEWED, SOURCES, EXAMPLE, FROM, UNTIL);

  /** In a translation: the rest comes from its original. */
  static final List<Key> TRANSLATION_KEYS =
      List.of(TITLE, SUMMARY, NOTE, TRANSLATES, STATUS, REVIEWED);

  private final FrontMatter matter;
  private final Vocabulary vocabulary;

  Heads(FrontMatter matter, Vocabulary vocabulary) {
    this.matter = matter;
    this.vocabulary = vocabulary;
  }

  Head head(DocumentId id, Text text) {
    return new Head(
        id,
        List.of(text),
        audience(),
        themes(),
        status(),
        period(),
        matter.date(REVIEWED).orElse(null),
        sources(),
        matter.flag(EXAMPLE));
  }

  FileReading.Translation translation(Text words) {
    String translates = matter.text(TRANSLATES, LONGEST_REVISION).orElse("");
    return new FileReading.Translation(
        words,
        status(),
        translates,
        matter.line(TRANSLATES.name()),
        matter.date(REVIEWED).orElse(null));
  }

  Text text(String language, String body, boolean hasBody) {
    return new Text(
        language,
        matter.text(TITLE, LONGEST_TITLE).orElse(""),
        matter.text(SUMMARY, LONGEST_SUMMARY).orElse(""),
        hasBody ? matter.text(NOTE, LONGEST_SUMMARY).orElse(null) : null,
        body);
  }

  private Status status() {
    return matter
        .oneOf(STATUS, STATUSES)
        .map(value -> Status.valueOf(value.toUpperCase(Locale.ROOT)))
        .orElse(Status.LIVE);
  }

  private Set<String> themes() {
    return matter.several(THEMES, vocabulary.allowed(Facet.THEME));
  }

  private Audience audience() {
    Optional<FrontMatter> wanted = matter.mapping(FOR);
    if (wanted.isEmpty()) {
      return Audience.EVERYONE;
    }
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> allowed = vocabulary.allowed(facet);
      Set<String> values = wanted.get().several(Key.optional(facet.key(), "[värde]", ""), allowed);
      if (!values.isEmpty()) {
        facets.put(facet, values);
      }
    }
    wanted.get().refuseUnknown();
    return new Audience(facets);
  }

  private Period period() {
    var from = matter.date(FROM).orElse(null);
    var until = matter.date(UNTIL).orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      matter
          .problems()
          .error(
              matter.line(UNTIL.name()),
              "Sista dagen ligger före den första.",
              "Byt plats på datumen.");
    }
    return new Period(from, until);
  }

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (FrontMatter source : matter.mappings(SOURCES)) {
      sources.add(
          new Source(
              source.text(SOURCE_TITLE, LONGEST_SUMMARY).orElse(""),
              source.webAddress(SOURCE_URL).orElse(null),
              source.date(SOURCE_CHECKED).orElse(null)));
      source.refuseUnknown();
    }
    return List.copyOf(sources);
  }
}
