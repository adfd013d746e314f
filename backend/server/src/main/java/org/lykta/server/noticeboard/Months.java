package org.lykta.server.noticeboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** The months that there are sheets of: one back, for whoever is late, and a year ahead. */
record Months(YearMonth first, YearMonth now, YearMonth last) {

  private static final int BACK = 1;
  private static final int AHEAD = 12;
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");

  static Months on(LocalDate today) {
    YearMonth now = YearMonth.from(today);
    return new Months(now.minusMonths(BACK), now, now.plusMonths(AHEAD));
  }

  /** The one that is written, such as {@code 2026-12}; empty when it is none of these. */
  Optional<YearMonth> read(String written) {
    return MONTH.matcher(written).matches()
        ? Optional.of(YearMonth.parse(written)).filter(this::has)
        : Optional.empty();
  }

  boolean has(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }
}
