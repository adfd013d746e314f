package org.lykta.server.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Languages;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.server.content.FilePlaces.Placed;

/** Reads one file by itself: what it is and what is wrong with it. Looks at no other file. */
final class FileReader {

  /** How a file says so when its front matter cannot be read as a whole. */
  private static final Pattern WITHDRAWN =
      Pattern.compile("(?m)^status:[ \\t]*(['\"]?)withdrawn\\1[ \\t]*(#.*)?$");

  private final FilePlaces places;
  private final Vocabulary vocabulary;

  FileReader(FilePlaces places, Vocabulary vocabulary) {
    this.places = places;
    this.vocabulary = vocabulary;
  }

  FileReading read(String file, String text) {
    return places
        .of(file)
        .map(placed -> new One(placed).read(text))
        .orElseGet(() -> misplaced(file));
  }

  /** A file that is there, though its text could not be taken in. */
  FileReading unread(String file) {
    return unread(file, "");
  }

  /** A file that is not read now, though it may say that it is withdrawn. */
  FileReading unread(String file, String text) {
    return places
        .of(file)
        .map(placed -> new One(placed).nothing(saysWithdrawn(text)))
        .orElseGet(() -> nowhere(file, List.of()));
  }

  /** Whether a text says so in any line of its own, whatever else is wrong with it. */
  static boolean saysWithdrawn(String text) {
    return WITHDRAWN.matcher(text).find();
  }

  private FileReading misplaced(String file) {
    var problems = new Problems(file);
    problems.error(
        1, "Filen hör inte hemma här.", "Så här får filer heta: %s.".formatted(places.told()));
    return nowhere(file, problems.found());
  }

  private static FileReading nowhere(String file, List<Problem> problems) {
    return new FileReading(
        file, file, null, null, null, null, false, List.of(), Set.of(), problems);
  }

  /** The reading of one file, with its problems gathered on the way. */
  private final class One {

    private final Placed placed;
    private final String language;
    private final Problems problems;

    One(Placed placed) {
      this.placed = placed;
      this.language = placed.language();
      this.problems = new Problems(placed.file());
    }

    FileReading read(String text) {
      return knownLanguage()
          ? MarkdownFile.of(text, problems)
              .map(this::read)
              .orElseGet(() -> nothing(saysWithdrawn(text)))
          : nothing(saysWithdrawn(text));
    }

    private FileReading read(MarkdownFile parts) {
      FrontMatter matter = parts.matter();
      DocumentReader reader = placed.reader();
      var heads = new Heads(matter, vocabulary);
      Text words = heads.text(language, parts.body(), reader.hasBody());
      Document document = null;
      FileReading.Translation translation = null;
      Status status;
      if (placed.isOriginal()) {
        Head head = heads.head(placed.written().id(), words);
        status = head.status();
        document = reader.read(head, placed.path(), matter, vocabulary);
      } else {
        translation = heads.translation(words);
        status = translation.status();
      }
      matter.refuseUnknown();
      BodyCheck body = checkBody(reader, parts);
      return new FileReading(
          placed.file(),
          placed.original(),
          placed.written(),
          document,
          null,
          translation,
          status == Status.WITHDRAWN,
          body.references(),
          body.anchors(),
          problems.found());
    }

    private boolean knownLanguage() {
      if (!placed.isOriginal() && language.equals(Languages.ORIGINAL)) {
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
                      Problem.Topic.READABILITY,
                      line,
                      "Texten är svår att läsa: LIX %d, högst %d."
                          .formatted(readability.lix(), limit),
                      "Korta meningarna och byt långa ord mot vardagliga."));
    }

    /** The place without its words. */
    private FileReading nothing(boolean withdrawn) {
      return new FileReading(
          placed.file(),
          placed.original(),
          placed.written(),
          null,
          placed.isOriginal() ? standIn() : null,
          null,
          withdrawn,
          List.of(),
          Set.of(),
          problems.found());
    }

    /** With no words in it; what it lacks is nobody's problem. */
    private Document standIn() {
      FrontMatter nothing = FrontMatter.empty(new Problems(placed.file()));
      var heads = new Heads(nothing, vocabulary);
      Text words = heads.text(language, "", placed.reader().hasBody());
      Head head = heads.head(placed.written().id(), words);
      return placed.reader().read(head, placed.path(), nothing, vocabulary);
    }
  }
}
