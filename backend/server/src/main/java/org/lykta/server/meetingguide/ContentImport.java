package org.lykta.server.meetingguide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lykta.domain.place.Gazetteer;
import org.lykta.server.content.ContentCheck;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.Reading;
import org.lykta.server.content.Sources;
import org.lykta.server.content.ToolContext;
import org.springframework.context.ApplicationContext;

/**
 * The editors' tool for a list of somebody else's: {@code java -jar lykta.jar content import
 * meeting-guide <file|url> --into content/meetings [--plan]}. Tells what it will do, asks whoever
 * sits there, and writes. Its exit codes are those of {@link ContentCheck}.
 */
public final class ContentImport {

  private static final Set<String> YES = Set.of("ja", "j");

  private final BufferedReader in;
  private final PrintStream out;
  private final PrintStream complaints;
  private final Clock clock;
  private final boolean somebodySitsThere;

  /**
   * @param somebodySitsThere whether there is anybody to ask; a script is not asked, and what is
   *     written harms nothing: no file that somebody has changed is touched, and none is deleted
   */
  public ContentImport(
      InputStream in,
      PrintStream out,
      PrintStream complaints,
      Clock clock,
      boolean somebodySitsThere) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
    this.complaints = complaints;
    this.clock = clock;
    this.somebodySitsThere = somebodySitsThere;
  }

  /** Runs the call that follows the word {@code content} and answers its exit code. */
  public int run(List<String> call) {
    return ImportCall.of(call)
        .map(this::run)
        .orElseGet(() -> ended(ImportCall.USAGE, ContentCheck.UNUSABLE_CALL));
  }

  private int run(ImportCall call) {
    try (var tools = ToolContext.with()) {
      FeedSource source = FeedSource.of(call.source());
      Sources sources = new ContentFolder(call.content()).read().sources();
      if (!sources.texts().containsKey(ContentReader.VOCABULARY)) {
        return ended(
            "%s är inte innehållets mapp: där finns ingen vocabulary.yaml. %s"
                .formatted(call.content(), ImportCall.USAGE),
            ContentCheck.UNUSABLE_CALL);
      }
      List<Step> steps = steps(source, sources, tools);
      tell(steps);
      return carryOut(call, steps);
    } catch (NotImported stopped) {
      return ended(String.valueOf(stopped.getMessage()), ContentCheck.ERRORS);
    } catch (IOException failure) {
      return ended(
          "Mappen %s går inte att läsa eller skriva i.".formatted(call.content()),
          ContentCheck.ERRORS);
    }
  }

  private List<Step> steps(FeedSource source, Sources sources, ApplicationContext tools) {
    List<Given> listings = FeedReader.read(source.read());
    LocalDate today = LocalDate.now(clock);
    ContentReader reader = tools.getBean(ContentReader.class);
    Reading reading = reader.read(sources, today);
    var conversion =
        new Conversion(source.name(), tools.getBean(Gazetteer.class), reading.vocabulary(), clock);
    List<Step> steps =
        Plan.of(listings, source.name(), Present.in(sources, source.name()), conversion, today);
    return new Gate(reader, sources, today)
        .pass(steps).stream().sorted(Comparator.comparing(Step::kind)).toList();
  }

  private void tell(List<Step> steps) {
    for (Step step : steps) {
      if (step.kind() != Step.Kind.SAME) {
        out.printf("%-13s %s (%s)%n", step.kind().word, shown(step.file()), shown(step.title()));
        step.told().forEach(line -> out.println("    " + line));
      }
    }
    out.printf(
        "%d nya, %d ändrade, %d borta ur listan, %d som du har ändrat, %d som inte gick, %d lika.%n",
        count(steps, Step.Kind.NEW),
        count(steps, Step.Kind.CHANGED),
        count(steps, Step.Kind.GONE),
        count(steps, Step.Kind.EDITED),
        count(steps, Step.Kind.REFUSED),
        count(steps, Step.Kind.SAME));
  }

  private static String shown(String words) {
    return PlainWords.cut(words, 120);
  }

  private static long count(List<Step> steps, Step.Kind kind) {
    return steps.stream().filter(step -> step.kind() == kind).count();
  }

  private int carryOut(ImportCall call, List<Step> steps) throws IOException {
    long writing = steps.stream().filter(Step::writes).count();
    if (writing == 0) {
      out.println("Inget att skriva.");
      return ContentCheck.CLEAN;
    }
    if (call.onlyPlan() || !isWanted(writing)) {
      out.println("Inget är skrivet.");
      return ContentCheck.CLEAN;
    }
    new Shelving(call.content()).write(steps);
    out.printf(
        """
        %s Läs igenom innan du sparar i Git.
        I listor av det här slaget får man komma utan att anmäla sig: i filerna står drop-in: true. Ändra där det är fel.
        """,
        writing == 1 ? "1 fil är skriven." : writing + " filer är skrivna.");
    return ContentCheck.CLEAN;
  }

  private boolean isWanted(long writing) throws IOException {
    if (!somebodySitsThere) {
      return true;
    }
    out.printf("Skriva %d %s? Svara ja eller nej: ", writing, writing == 1 ? "fil" : "filer");
    out.flush();
    String answer = in.readLine();
    return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
  }

  private int ended(String sentence, int code) {
    complaints.println(sentence);
    return code;
  }
}
