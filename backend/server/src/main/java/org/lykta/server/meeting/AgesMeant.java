package org.lykta.server.meeting;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lykta.domain.content.Head;
import org.lykta.domain.meeting.Ages;
import org.lykta.domain.reader.Facet;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Problems;

/** Whether those a meeting is meant for may come to it. */
final class AgesMeant {

  private static final Pattern YEARS = Pattern.compile("(\\d+)(?:-(\\d+)|plus)");

  private AgesMeant() {}

  /** Tells every age in {@code for} of which nobody is within {@code ages}. */
  static void check(Head head, Ages ages, int line, Problems problems) {
    head.audience().wanted().getOrDefault(Facet.AGE, Set.of()).stream()
        .filter(value -> !overlap(value, ages))
        .forEach(
            value ->
                problems.error(
                    line,
                    "Träffen är för %s enligt for, och ages släpper inte in dem."
                        .formatted(FrontMatter.shown(value)),
                    "Ändra age i for, eller åldersgränsen i ages."));
  }

  private static boolean overlap(String value, Ages ages) {
    Matcher years = YEARS.matcher(value);
    if (!years.matches()) {
      return true;
    }
    Integer from = ages.from();
    Integer to = ages.to();
    boolean youngEnough = to == null || Integer.parseInt(years.group(1)) <= to;
    String last = years.group(2);
    boolean oldEnough = from == null || last == null || Integer.parseInt(last) >= from;
    return youngEnough && oldEnough;
  }
}
