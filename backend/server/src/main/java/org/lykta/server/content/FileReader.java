package org.lykta.server.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;

/** Reads one file by itself: what it is and what is wrong with it. Looks at no other file. */
final class FileReader {

  private static final Pattern TRANSLATED = Pattern.compile("(.+)\\.([a-z]{2}(?:-[a-z]+)?)\\.md");

  private record Place(DocumentReader reader, PlacePattern pattern) {}

  private final List<Place> places;
  private final Vocabulary vocabulary;

  FileReader(List<DocumentReader> readers, Vocabulary vocabulary) {
    this.places =
        readers.stream()
            .map(reader -> new Place(reader, new PlacePattern(reader.place())))
            .toList();
    this.vocabulary = vocabulary;
  }

  FileReading read(String file, String text) {
    Matcher translated = TRANSLATED.matcher(file);
    return translated.matches()
        ? new One(file, translated.group(1) + ".md", translated.group(2)).read(text)
        : new One(file, file, Languages.ORIGINAL).read(text);
  }

  /** A file that is there, though its text could not be taken in. */
  FileReading unread(String file) {
    var one = new One(file, file, Languages.ORIGINAL);
    return places.stream()
        .flatMap(
            place ->
                place.pattern().match(file).map(path -> one.standIn(place.reader(), path)).stream())
        .findFirst()
        .map(one::nothing)
        .orElseGet(() -> one.nothing(null));
  }

  /** The reading of one file, with its problems gathered on the way. */
  private final class One {

    private final String file;
    private final String original;
    private final String language;
    private final Problems problems;

    One(String file, String original, String language) {
      this.file = file;
      this.original = original;
      this.language = language;
      this.problems = new Problems(file);
    }

    FileReading read(String text) {
      for (Place place : places) {
        Optional<MatchResult> path = place.pattern().match(original);
        if (path.isPresent()) {
          return knownLanguage()
              ? MarkdownFile.of(text, problems)
                  .map(parts -> read(place.reader(), path.get(), parts))
                  .orElseGet(() -> nothing(standIn(place.reader(), path.get())))
              : nothing(null);
        }
      }
      problems.error(
          1, "Filen hör inte hemma här.", "Så här får filer heta: %s.".formatted(allPlaces()));
      return nothing(null);
    }

    private FileReading read(DocumentReader reader, MatchResult path, MarkdownFile parts) {
      FrontMatter matter = parts.matter();
      var heads = new Heads(matter, vocabulary);
      Text words = heads.text(language, parts.body(), reader.hasBody());
      Document document = null;
      FileReading.Translation translation = null;
      if (file.equals(original)) {
        document = reader.read(heads.head(reader.id(path), words), path, matter, vocabulary);
      } else {
        String translates = matter.text(Heads.TRANSLATES, 40).orElse("");
        translation =
            new FileReading.Translation(
                words,
                heads.status(),
                translates,
                matter.line(Heads.TRANSLATES.name()),
                matter.date(Heads.REVIEWED).orElse(null));
      }
      matter.refuseUnknown();
      BodyCheck body = checkBody(reader, parts);
      return new FileReading(
          file,
          original,
          document,
          null,
          translation,
          body.references(),
          body.anchors(),
          problems.found());
    }

    /** With no words in it; what it lacks is nobody's problem. */
    private @Nullable Document standIn(DocumentReader reader, MatchResult path) {
      if (!file.equals(original)) {
        return null;
      }
      FrontMatter nothing = FrontMatter.empty(new Problems(file));
      var heads = new Heads(nothing, vocabulary);
      Head head = heads.head(reader.id(path), heads.text(language, "", reader.hasBody()));
      return reader.read(head, path, nothing, vocabulary);
    }

    private boolean knownLanguage() {
      if (!file.equals(original) && language.equals(Languages.ORIGINAL)) {
        problems.error(
            1,
            "Originalet är redan på svenska.",
            "Ta bort den ena, eller byt språk i filens namn.");
        return false;
      }
      if (vocabulary.tags().contains(language)) {
        return true;
      }
      problems.error(
          1,
          "Språket %s finns inte.".formatted(FrontMatter.shown(language)),
          Suggestion.among(vocabulary.tags(), language));
      return false;
    }

    private BodyCheck checkBody(DocumentReader reader, MarkdownFile parts) {
      var check = new BodyCheck(parts.bodyLine(), problems);
      if (parts.body().isBlank() == reader.hasBody()) {
        String what = reader.hasBody() ? "Brödtexten saknas." : "Här ska ingen brödtext stå.";
        String mend =
            reader.hasBody()
                ? "Skriv texten efter den andra raden ---."
                : "Flytta texten till ett avsnitt.";
        problems.error(parts.bodyLine(), what, mend);
      }
      ParsedBody.of(parts.body(), parts.bodyLine(), problems)
          .filter(check::check)
          .ifPresent(body -> checkReadability(body, parts.bodyLine()));
      return check;
    }

    private void checkReadability(Node body, int line) {
      Readability readability = Readability.of(body);
      readability
          .exceeded(language)
          .ifPresent(
              limit ->
                  problems.warning(
                      line,
                      "Texten är svår att läsa: LIX %d, högst %d."
                          .formatted(readability.lix(), limit),
                      "Korta meningarna och byt långa ord mot vardagliga."));
    }

    private String allPlaces() {
      return places.stream()
          .map(place -> place.reader().place())
          .sorted()
          .collect(Collectors.joining(", "));
    }

    private FileReading nothing(@Nullable Document standIn) {
      return new FileReading(
          file, original, null, standIn, null, List.of(), Set.of(), problems.found());
    }
  }
}
