package org.lykta.server.meetingguide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lykta.domain.content.Problem;
import org.lykta.server.MovableClock;
import org.lykta.server.TestContent;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.ToolContext;

/** An editor who takes in a list at a terminal, and the folder she does it in. */
final class ImportingEditor {

  private final TestContent content;
  private final Path list;
  private final MovableClock clock = new MovableClock("2026-11-23T08:00:00Z");
  private ByteArrayOutputStream said = new ByteArrayOutputStream();
  private ByteArrayOutputStream complained = new ByteArrayOutputStream();

  ImportingEditor(Path folder) {
    content = TestContent.in(folder.resolve("content"));
    list = folder.resolve("listan.json");
  }

  /** What the list is to say from now on. */
  ImportingEditor hasList(String json) {
    try {
      Files.writeString(list, json);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Takes in the list, as a script does; answers the exit code. */
  int imports(String... more) {
    return importsFrom(list.toString(), more);
  }

  int importsFrom(String source, String... more) {
    return calls(
        "",
        false,
        Stream.concat(
                Stream.of(
                    "import",
                    "meeting-guide",
                    source,
                    "--into",
                    content.folder().resolve("meetings").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** Takes in the list and answers what she is asked. */
  int importsAndAnswers(String answer) {
    return calls(
        answer + "\n",
        true,
        "import",
        "meeting-guide",
        list.toString(),
        "--into",
        content.folder().resolve("meetings").toString());
  }

  int calls(String typed, boolean atTerminal, String... call) {
    said = new ByteArrayOutputStream();
    complained = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    return new ContentImport(in, utf8(said), utf8(complained), clock, atTerminal)
        .run(List.of(call));
  }

  void movesTo(String moment) {
    clock.moveTo(moment);
  }

  TestContent content() {
    return content;
  }

  String isTold() {
    return said.toString(StandardCharsets.UTF_8);
  }

  String isTurnedAwayWith() {
    return complained.toString(StandardCharsets.UTF_8);
  }

  /** The meetings in her folder, by their paths. */
  SortedMap<String, String> meetings() {
    try {
      var all = new TreeMap<>(new ContentFolder(content.folder()).read().sources().texts());
      all.keySet().removeIf(file -> !file.startsWith("meetings/"));
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String meeting(String file) {
    return meetings().getOrDefault(file, "");
  }

  /** What the check finds wrong in her folder. */
  List<Problem> errors() {
    try (var tools = ToolContext.with()) {
      return tools
          .getBean(ContentReader.class)
          .read(new ContentFolder(content.folder()).read().sources(), LocalDate.now(clock))
          .problems()
          .stream()
          .filter(Problem::isError)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
