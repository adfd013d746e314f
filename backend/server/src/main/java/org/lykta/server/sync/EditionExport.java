package org.lykta.server.sync;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Edition;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentReader;
import org.lykta.server.content.ProblemLine;
import org.lykta.server.content.Reading;
import org.lykta.server.content.ToolContext;
import org.lykta.server.edition.Served;
import org.lykta.server.settings.ContentPlace;
import org.lykta.server.settings.Settings;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the app is built with: {@code java -jar lykta.jar edition export --packs core}. Writes the
 * bytes that {@code /api/v1/sync} of a server that has just begun with this content sends to a
 * phone that has nothing. Needs neither database nor network.
 */
public final class EditionExport {

  /** The first publication into an empty database. */
  private static final long FIRST = 1;

  private static final String USAGE =
      "Skriv så här: java -jar lykta.jar edition export --packs "
          + String.join(",", Packs.ALL)
          + " [--on åååå-mm-dd] > utgava.json. Innehållet läses ur mappen i LYKTA_CONTENT.";

  private final PrintStream out;
  private final PrintStream complaints;
  private final Settings settings;
  private final Clock clock;

  public EditionExport(PrintStream out, PrintStream complaints, Settings settings, Clock clock) {
    this.out = out;
    this.complaints = complaints;
    this.settings = settings;
    this.clock = clock;
  }

  /** Runs the call that follows the word {@code edition} and answers its exit code. */
  public int run(List<String> call) {
    if (!isUnderstood(call)) {
      return refused(USAGE, 2);
    }
    SortedSet<String> packs = new TreeSet<>(List.of(call.get(2).split(",", -1)));
    if (!Packs.ALL.containsAll(packs)) {
      return refused(USAGE, 2);
    }
    if (!(settings.content() instanceof ContentPlace.Folder folder)) {
      return refused("LYKTA_CONTENT är ingen mapp: hämta förvaret först. " + USAGE, 2);
    }
    try {
      return export(folder.path(), packs, call.size() > 3 ? on(call.get(4)) : clock);
    } catch (DateTimeParseException noDay) {
      return refused(USAGE, 2);
    }
  }

  private static boolean isUnderstood(List<String> call) {
    return (call.size() == 3 || (call.size() == 5 && call.get(3).equals("--on")))
        && call.subList(0, 2).equals(List.of("export", "--packs"));
  }

  /** An edition of a given day is the same bytes whenever it is written. */
  private Clock on(String day) {
    ZoneId zone = clock.getZone();
    return Clock.fixed(LocalDate.parse(day).atStartOfDay(zone).toInstant(), zone);
  }

  private int export(Path folder, SortedSet<String> packs, Clock clock) {
    try (var tools = ToolContext.with(KindFields.class, Items.class, Copies.class)) {
      Reading reading =
          tools
              .getBean(ContentReader.class)
              .read(new ContentFolder(folder).read().sources(), LocalDate.now(clock));
      if (reading.hasErrors()) {
        reading.problems().stream()
            .filter(Problem::isError)
            .forEach(
                problem ->
                    complaints.println(ProblemLine.of(problem, folder + "/" + problem.file())));
        return refused("Innehållet har fel, så ingen utgåva skrivs.", 1);
      }
      SyncAnswer answer =
          tools
              .getBean(Copies.class)
              .everything(served(reading, clock), settings.examples(), packs);
      out.writeBytes(JsonMapper.shared().writeValueAsBytes(answer));
      out.flush();
      return 0;
    } catch (IOException unreadable) {
      return refused("Mappen %s går inte att läsa.".formatted(folder), 1);
    }
  }

  private Served served(Reading reading, Clock clock) {
    return Served.on(
        new Edition(
            reading.manifest().id(),
            reading.manifest(),
            FIRST,
            null,
            clock.instant(),
            reading.vocabulary(),
            reading.library(),
            reading.redirects()),
        settings.examples(),
        clock);
  }

  private int refused(String sentence, int code) {
    complaints.println(sentence);
    return code;
  }
}
