package org.lykta.server.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Redirects;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;

/**
 * What shows only when all files lie side by side: translations, parents, doubles, links, old
 * readings.
 */
final class WholeHouse {

  private final Map<String, FileReading> originals = new LinkedHashMap<>();
  private final Map<DocumentId, String> fileOf = new HashMap<>();
  private final Map<String, List<Text>> translations = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Library library;
  private final LocalDate today;
  private final Set<String> files = new HashSet<>();
  private final Unread unread;

  WholeHouse(Collection<FileReading> readings, FilePlaces places, LocalDate today) {
    this.today = today;
    readings.forEach(reading -> files.add(reading.file()));
    readings.forEach(reading -> problems.addAll(reading.problems()));
    unread =
        new Unread(readings.stream().map(FileReading::standIn).filter(Objects::nonNull).toList());
    readings.forEach(this::takeOriginal);
    readings.forEach(this::takeTranslation);
    library = new Library(originals.values().stream().map(this::withTranslations).toList());
    library.stream().forEach(this::checkPlace);
    library.stream().forEach(document -> compare(document, places));
    var links = new LinkCheck(originals.values(), library, library.readable(today, true), unread);
    readings.stream()
        .filter(reading -> !reading.references().isEmpty())
        .forEach(
            reading -> {
              problems.addAll(links.problems(reading));
              checkNumbers(reading);
            });
  }

  Library library() {
    return library;
  }

  /** What {@code redirects.txt} says; what is wrong with it joins the {@link #problems}. */
  Redirects redirects(String text, List<String> languages) {
    var found = new Problems(RedirectsReader.FILE);
    Redirects redirects =
        new RedirectsReader(library, library.readable(today, true), unread, languages, found)
            .read(text);
    problems.addAll(found.found());
    return redirects;
  }

  List<Problem> problems() {
    return problems;
  }

  private void takeOriginal(FileReading reading) {
    Document document = reading.document();
    if (document == null) {
      return;
    }
    String other = fileOf.putIfAbsent(document.id(), reading.file());
    if (other == null) {
      originals.put(reading.file(), reading);
    } else {
      problems.add(
          Problem.error(
              reading.file(),
              1,
              "Samma namn finns redan i %s.".formatted(other),
              "Byt namn på den ena."));
    }
  }

  private void takeTranslation(FileReading reading) {
    FileReading.Translation translation = reading.translation();
    if (translation == null) {
      return;
    }
    FileReading original = originals.get(reading.original());
    if (files.contains(reading.original()) && original == null) {
      return; // the original's own problem is told already
    }
    if (original == null || original.document() == null) {
      problems.add(
          Problem.error(
              reading.file(),
              1,
              "Översättningen har inget original att stå bredvid.",
              "Originalet ska heta %s.".formatted(reading.original())));
      return;
    }
    String revision = Revision.of(original.document().head().original());
    if (!revision.equals(translation.translates())) {
      problems.add(
          Problem.warning(
                  reading.file(),
                  translation.line(),
                  "Översättningen är äldre än originalet.",
                  "Se över den och skriv sedan translates: \"%s\"".formatted(revision))
              .about(Problem.Topic.TRANSLATION));
    }
    checkReviewed(reading.file(), translation.reviewed());
    if (translation.status() == Status.LIVE) {
      translations
          .computeIfAbsent(reading.original(), file -> new ArrayList<>())
          .add(translation.text());
    }
  }

  private void compare(Document document, FilePlaces places) {
    var found = new Problems(fileOf.getOrDefault(document.id(), ""));
    places
        .reader(document.id().kind())
        .ifPresent(reader -> reader.compare(document, library, found));
    problems.addAll(found.found());
  }

  private void checkNumbers(FileReading reading) {
    FileReading original = originals.get(reading.original());
    if (original != null && original.document() != null) {
      var found = new Problems(reading.file());
      PhoneNumbers.check(original.document(), reading.references(), found);
      problems.addAll(found.found());
    }
  }

  private Document withTranslations(FileReading original) {
    Document document = Objects.requireNonNull(original.document());
    List<Text> translated = translations.get(original.file());
    return translated == null
        ? document
        : document.with(document.head().withTranslations(translated));
  }

  private void checkPlace(Document document) {
    String file = fileOf.getOrDefault(document.id(), "");
    document
        .id()
        .parent()
        .filter(parent -> library.find(parent).isEmpty() && !unread.isOne(parent))
        .ifPresent(
            parent ->
                problems.add(
                    Problem.error(
                        file,
                        1,
                        "Filen %s.md saknas för %s.".formatted(parent.kind(), parent.path()),
                        "Lägg den i mappen ovanför eller bredvid.")));
    checkReviewed(file, document.head().reviewed());
  }

  private void checkReviewed(String file, @Nullable LocalDate reviewed) {
    if (reviewed != null && reviewed.isBefore(today.minusYears(1))) {
      problems.add(
          Problem.warning(
                  file,
                  1,
                  "Texten lästes igenom senast %s.".formatted(reviewed),
                  "Läs den och skriv dagens datum vid reviewed.")
              .about(Problem.Topic.REVIEW));
    }
  }
}
