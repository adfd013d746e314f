package org.lykta.server.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Schedule;
import org.lykta.domain.schedule.Sentence;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.FrontMatter.Line;
import org.lykta.server.content.Key;
import org.lykta.server.content.Problems;

/** Reads the sentences about time under a key. */
public final class ScheduleReader {

  private static final int MOST = 60;

  private ScheduleReader() {}

  /** What the sentences under {@code key} say; what is wrong with one is told on its line. */
  public static Schedule read(FrontMatter matter, Key key) {
    Problems problems = matter.problems();
    Map<Part, Integer> lines = new LinkedHashMap<>();
    List<Part> parts = new ArrayList<>();
    for (Line line : matter.lines(key, MOST, Sentence.LONGEST)) {
      Sentence.read(line.text())
          .ifPresentOrElse(
              part -> {
                parts.add(part);
                lines.put(part, line.line());
              },
              () ->
                  problems.error(
                      line.line(),
                      "%s går inte att förstå som tid.".formatted(FrontMatter.shown(line.text())),
                      Mending.of(line.text())));
    }
    var schedule = new Schedule(parts);
    lines.forEach(
        (part, line) ->
            schedule
                .fault(part)
                .ifPresent(fault -> problems.error(line, fault.what(), fault.mend())));
    return schedule;
  }
}
