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
import java.util.Set;
import org.lykta.domain.content.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * The editors' tool: {@code java -jar lykta.jar content check <folder> [--report|--json|
 * --github|--gitlab]}. Needs neither database nor network.
 */
public final class ContentCheck {

  /** Nothing wrong, or warnings only. */
  public static final int CLEAN = 0;

  /** Something keeps the content from being published. */
  public static final int ERRORS = 1;

  /** The call itself cannot be understood. */
  public static final int UNUSABLE_CALL = 2;

  private static final String USAGE =
      "Skriv så här: java -jar lykta.jar content check <mapp> [--report|--json|--github|--gitlab]";

  private static final Set<String> FORMS = Set.of("--report", "--json", "--github", "--gitlab");

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
    List<String> forms = call.stream().filter(FORMS::contains).toList();
    words.removeAll(forms);
    if (words.size() != 2 || !words.get(0).equals("check") || forms.size() > 1) {
      return unusable(USAGE);
    }
    try {
      return check(Path.of(words.get(1)), forms.isEmpty() ? "" : forms.get(0));
    } catch (InvalidPathException unnameable) {
      return unusable(
          "Mappens namn går inte att läsa på den här datorn. Byt namn till bokstäverna a-z.");
    }
  }

  private int check(Path folder, String form) {
    if (!Files.isDirectory(folder)) {
      return unusable("Mappen %s finns inte. %s".formatted(folder, USAGE));
    }
    try (var tools = ToolContext.with()) {
      Sources sources = new ContentFolder(folder).read().sources();
      Reading reading = tools.getBean(ContentReader.class).read(sources, LocalDate.now(clock));
      print(folder, reading, form);
      return reading.hasErrors() ? ERRORS : CLEAN;
    } catch (IOException unreadable) {
      return unusable("Mappen %s går inte att läsa.".formatted(folder));
    }
  }

  private void print(Path folder, Reading reading, String form) {
    switch (form) {
      case "--json" ->
          printJson(Map.of("counts", reading.library().counts(), "problems", reading.problems()));
      case "--gitlab" -> {
        printJson(new GitLabReport(folder).of(reading.problems()));
        // the report goes into a file: whoever reads the log sees this
        printLines(folder, reading, complaints);
      }
      case "--github" -> {
        new GitHubAnnotations(folder).print(reading.problems(), out);
        out.println(summary(reading));
      }
      case "--report" -> {
        new ReadingReport(reading).print(out);
        printLines(folder, reading, out);
      }
      default -> printLines(folder, reading, out);
    }
  }

  private static void printLines(Path folder, Reading reading, PrintStream to) {
    reading
        .problems()
        .forEach(problem -> to.println(ProblemLine.of(problem, folder + "/" + problem.file())));
    to.println(summary(reading));
  }

  private static String summary(Reading reading) {
    long errors = reading.problems().stream().filter(Problem::isError).count();
    return "%d dokument, %d fel, %d varningar."
        .formatted(reading.library().stream().count(), errors, reading.problems().size() - errors);
  }

  private void printJson(Object answer) {
    out.println(JsonMapper.shared().writeValueAsString(answer));
  }

  private int unusable(String sentence) {
    complaints.println(sentence);
    return UNUSABLE_CALL;
  }
}
