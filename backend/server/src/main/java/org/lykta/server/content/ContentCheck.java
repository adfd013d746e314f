package org.lykta.server.content;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lykta.domain.content.Problem;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editors' tool: {@code java -jar lykta.jar content check <folder> [--report|--json]}. Needs
 * neither database nor network.
 */
public final class ContentCheck {

  /** Nothing wrong, or warnings only. */
  public static final int CLEAN = 0;

  /** Something keeps the content from being published. */
  public static final int ERRORS = 1;

  /** The call itself cannot be understood. */
  public static final int UNUSABLE_CALL = 2;

  private static final String USAGE =
      "Skriv så här: java -jar lykta.jar content check <mapp> [--report|--json]";

  private final PrintStream out;
  private final PrintStream complaints;
  private final Clock clock;

  public ContentCheck(PrintStream out, PrintStream complaints, Clock clock) {
    this.out = out;
    this.complaints = complaints;
    this.clock = clock;
  }

  /** Runs the call that follows the word {@code content} and answers its exit code. */
  public int run(List<String> call) {
    List<String> words = new ArrayList<>(call);
    boolean json = words.remove("--json");
    boolean report = words.remove("--report");
    if (words.size() != 2 || !words.get(0).equals("check") || (json && report)) {
      return unusable(USAGE);
    }
    try {
      Path folder = Path.of(words.get(1));
      return check(folder, json ? this::printJson : reading -> print(folder, reading, report));
    } catch (InvalidPathException unnameable) {
      return unusable(
          "Mappens namn går inte att läsa på den här datorn. Byt namn till bokstäverna a-z.");
    }
  }

  private int check(Path folder, Consumer<Reading> print) {
    if (!Files.isDirectory(folder)) {
      return unusable("Mappen %s finns inte. %s".formatted(folder, USAGE));
    }
    try (var readers = readers()) {
      Sources sources = new ContentFolder(folder).read().sources();
      Reading reading = readers.getBean(ContentReader.class).read(sources, LocalDate.now(clock));
      print.accept(reading);
      return reading.hasErrors() ? ERRORS : CLEAN;
    } catch (IOException unreadable) {
      return unusable("Mappen %s går inte att läsa.".formatted(folder));
    }
  }

  /** Only the readers, so that an editor's check starts at once. */
  private static AnnotationConfigApplicationContext readers() {
    var context = new AnnotationConfigApplicationContext();
    var scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(new AssignableTypeFilter(DocumentReader.class));
    scanner.scan("org.lykta.server");
    context.register(ContentReader.class);
    context.refresh();
    return context;
  }

  private void print(Path folder, Reading reading, boolean report) {
    if (report) {
      new ReadingReport(reading).print(out);
    }
    reading.problems().forEach(problem -> out.println(line(folder, problem)));
    long errors = reading.problems().stream().filter(Problem::isError).count();
    long warnings = reading.problems().size() - errors;
    out.printf(
        "%d dokument, %d fel, %d varningar.%n",
        reading.library().stream().count(), errors, warnings);
  }

  private static String line(Path folder, Problem problem) {
    String severity = problem.isError() ? "fel" : "varning";
    return "%s/%s:%d: %s: %s %s"
        .formatted(
            folder, problem.file(), problem.line(), severity, problem.what(), problem.mend());
  }

  private void printJson(Reading reading) {
    out.println(
        JsonMapper.shared()
            .writeValueAsString(
                Map.of("counts", reading.library().counts(), "problems", reading.problems())));
  }

  private int unusable(String sentence) {
    complaints.println(sentence);
    return UNUSABLE_CALL;
  }
}
