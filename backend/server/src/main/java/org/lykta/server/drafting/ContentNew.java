package org.lykta.server.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.lykta.server.content.ContentCheck;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.DocumentReader;
import org.lykta.server.content.ToolContext;
import org.springframework.context.ApplicationContext;

/**
 * The editors' tool for a new text: {@code java -jar lykta.jar content new <kind> [folder]}. Asks,
 * then writes one file. Its exit codes are those of {@link ContentCheck}.
 */
public final class ContentNew {

  private static final String USUAL_FOLDER = "content";
  private static final String OVERWRITE =
      "Öppna filen och skriv över texten under den andra raden ---.\n";

  private final BufferedReader in;
  private final PrintStream out;
  private final PrintStream complaints;
  private final Clock clock;

  public ContentNew(InputStream in, PrintStream out, PrintStream complaints, Clock clock) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.complaints = complaints;
    this.clock = clock;
  }

  /** Runs the call that follows the word {@code content} and answers its exit code. */
  public int run(List<String> call) {
    try (var tools = ToolContext.with(Sketch.class)) {
      Collection<Sketch> sketches = tools.getBeansOfType(Sketch.class).values();
      String kind = call.size() == 2 || call.size() == 3 ? call.get(1) : "";
      return sketches.stream()
          .filter(sketch -> sketch.kind().equals(kind))
          .findFirst()
          .map(sketch -> draft(sketch, call.size() == 3 ? call.get(2) : USUAL_FOLDER, tools))
          .orElseGet(() -> ended(usage(sketches), ContentCheck.UNUSABLE_CALL));
    }
  }

  private static String usage(Collection<Sketch> sketches) {
    return sketches.stream()
        .map(Sketch::kind)
        .sorted()
        .collect(
            Collectors.joining("|", "Skriv så här: java -jar lykta.jar content new ", " [mapp]"));
  }

  private int draft(Sketch sketch, String name, ApplicationContext tools) {
    try {
      Path folder = Path.of(name);
      return Files.isDirectory(folder)
          ? draft(sketch, folder, tools)
          : ended("Mappen %s finns inte.".formatted(folder), ContentCheck.UNUSABLE_CALL);
    } catch (InvalidPathException unnameable) {
      return ended("Mappens namn går inte att läsa på den här datorn.", ContentCheck.UNUSABLE_CALL);
    } catch (NotDrafted stopped) {
      return ended(String.valueOf(stopped.getMessage()), ContentCheck.ERRORS);
    } catch (IOException failure) {
      return ended("Filen gick inte att skriva i mappen %s.".formatted(name), ContentCheck.ERRORS);
    }
  }

  private int draft(Sketch sketch, Path folder, ApplicationContext tools) throws IOException {
    var shelf =
        new Shelf(
            folder,
            new ContentFolder(folder).read().sources(),
            tools.getBean(ContentReader.class),
            LocalDate.now(clock));
    if (shelf.vocabulary().tags().isEmpty()) {
      throw new NotDrafted(
          "I mappen %s finns ingen vocabulary.yaml som går att läsa. Är det rätt mapp?"
              .formatted(folder));
    }
    out.println("Svara på en rad i taget. Inget sparas förrän allt är besvarat; Ctrl-C avbryter.");
    List<DocumentReader> kinds = List.copyOf(tools.getBeansOfType(DocumentReader.class).values());
    write(folder, new Drafting(new Conversation(in, out), shelf, kinds).ask(sketch));
    return ContentCheck.CLEAN;
  }

  private void write(Path folder, Drafting.Draft draft) throws IOException {
    Path file = folder.resolve(draft.file());
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, draft.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    out.printf(
        """

        Klart: %s

        %sKontrollera den:    java -jar lykta.jar content check %s
        Visa den sedan:     byt "status: draft" mot "status: live".
        """,
        file, draft.hasBody() ? OVERWRITE : "", folder);
  }

  private int ended(String sentence, int code) {
    complaints.println(sentence);
    return code;
  }
}
