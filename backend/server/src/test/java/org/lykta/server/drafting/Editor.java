package org.lykta.server.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.lykta.server.content.ContentCheck;

/** An editor at a terminal, with what it told her. */
final class Editor {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private ByteArrayOutputStream said = new ByteArrayOutputStream();
  private ByteArrayOutputStream complained = new ByteArrayOutputStream();

  Editor(Path folder) {
    this.folder = folder;
  }

  /** Starts a text of that kind and writes those lines; answers the exit code. */
  int begins(String kind, String... answers) {
    return calls(
        String.join("", List.of(answers).stream().map(a -> a + "\n").toList()),
        "new",
        kind,
        folder.toString());
  }

  int calls(String typed, String... call) {
    said = new ByteArrayOutputStream();
    complained = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    return new ContentNew(in, utf8(said), utf8(complained), CLOCK).run(List.of(call));
  }

  /** Runs the check on her folder, as she is told to. */
  String checks() {
    var found = new ByteArrayOutputStream();
    new ContentCheck(utf8(found), utf8(found), CLOCK).run(List.of("check", folder.toString()));
    return found.toString(StandardCharsets.UTF_8);
  }

  String isTold() {
    return said.toString(StandardCharsets.UTF_8);
  }

  String isTurnedAwayWith() {
    return complained.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
