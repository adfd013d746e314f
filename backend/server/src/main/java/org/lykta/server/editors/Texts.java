package org.lykta.server.editors;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Problem.Topic;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;
import org.lykta.domain.story.Story;
import org.lykta.server.content.Inventory;
import org.lykta.server.content.Reading;
import org.lykta.server.editors.EditorView.Care;
import org.lykta.server.editors.EditorView.Ending;
import org.lykta.server.editors.EditorView.Line;
import org.lykta.server.editors.EditorView.Waiting;

/** The texts of the edition that readers have, as those who look after them see them. */
final class Texts {

  static final int SOON_DAYS = 60;
  private static final int MOST_LINES = 20;

  private final Reading reading;
  private final Map<String, Written> files;
  private final Map<DocumentId, String> fileOf = new HashMap<>();
  private final Told told;

  Texts(Reading reading, Inventory inventory, Told told) {
    this.reading = reading;
    this.files = inventory.files();
    this.told = told;
    files.forEach(
        (file, written) -> {
          if (written.isOriginal()) {
            fileOf.put(written.id(), file);
          }
        });
  }

  /** A file by what stands in it: {@code "En kopp kaffe" (stories/kaffe.md)}. */
  String named(String file) {
    Written written = files.get(file);
    return written == null
        ? file
        : reading
            .library()
            .find(written.id())
            .flatMap(
                document ->
                    text(document, written.language())
                        .map(text -> "”%s”%s (%s)".formatted(text.title(), draft(document), file)))
            .orElse(file);
  }

  private static String draft(Document document) {
    return document.head().status() == Status.DRAFT ? ", utkast" : "";
  }

  private static Optional<Text> text(Document document, String language) {
    return document.head().texts().stream()
        .filter(text -> text.language().equals(language))
        .findFirst();
  }

  List<Waiting> waiting(LocalDate today) {
    return documents()
        .flatMap(
            document -> {
              LocalDate from = document.head().published().from();
              if (document.head().status() == Status.DRAFT) {
                return Stream.of(waiting(document, "utkast"));
              }
              return from != null && from.isAfter(today)
                  ? Stream.of(waiting(document, "publiceras " + from))
                  : Stream.empty();
            })
        .limit(MOST_LINES)
        .toList();
  }

  private Waiting waiting(Document document, String why) {
    String file = fileOf.getOrDefault(document.id(), "");
    return new Waiting(
        document.head().original().title(), told.links().file(told.live(), file).orElse(null), why);
  }

  /** Those that have ended since the last edition, and those that end soon; soonest first. */
  List<Ending> consents(LocalDate today) {
    return reading.library().all(Story.class).stream()
        .filter(story -> story.consent() != null && story.consent().until() != null)
        .filter(story -> !until(story).isAfter(today.plusDays(SOON_DAYS)))
        .sorted(Comparator.comparing(Texts::until))
        .map(
            story ->
                new Ending(
                    story.head().original().title(),
                    Objects.requireNonNull(story.consent()).reference(),
                    until(story).toString(),
                    until(story).isBefore(today)))
        .toList();
  }

  private static LocalDate until(Story story) {
    return Objects.requireNonNull(Objects.requireNonNull(story.consent()).until());
  }

  /** What is told of a document, with the way to its file. */
  Line line(Document document, String what, String mend) {
    String file = fileOf.getOrDefault(document.id(), "");
    return new Line(
        "”%s”".formatted(document.head().original().title()),
        told.links().file(told.live(), file).orElse(null),
        file + ". " + what,
        mend);
  }

  Listings listings(LocalDate today) {
    return new Listings(reading.library(), today, this::line);
  }

  List<Care> care(LocalDate today) {
    return Stream.of(
            listings(today).ageing(),
            care("Översättningar som är äldre än originalet", Topic.TRANSLATION),
            care("Texter som ingen läst igenom på ett år", Topic.REVIEW),
            care("Texter som är svåra att läsa", Topic.READABILITY),
            care("Annat att se över", Topic.OTHER))
        .filter(care -> !care.lines().isEmpty())
        .toList();
  }

  private Care care(String title, Topic topic) {
    List<Problem> all =
        reading.problems().stream().filter(problem -> problem.topic() == topic).toList();
    return new Care(
        title,
        all.stream().limit(MOST_LINES).map(problem -> told.line(problem, told.live())).toList(),
        Math.max(0, all.size() - MOST_LINES));
  }

  private Stream<Document> documents() {
    return reading.library().stream();
  }
}
