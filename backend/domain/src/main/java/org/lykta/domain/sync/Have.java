package org.lykta.domain.sync;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a phone has, in its own words: it gives back what it was given as {@code next}.
 *
 * @param version what a phone must know to read the items
 * @param shape which fields the items had, and which pack each document
 * @param number of the edition it was made from
 * @param edition its id, 64 hexadecimal digits
 * @param day the day it was made: texts come and go on their days
 * @param examples whether examples were among it
 * @param packs which parts of the edition
 */
public record Have(
    int version,
    int shape,
    long number,
    String edition,
    LocalDate day,
    boolean examples,
    SortedSet<String> packs) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([0-9]{1,4})\\.([0-9]{1,4})\\.([0-9]{1,15})\\.([0-9a-f]{64})\\.([0-9]{8})\\.([01])\\.([a-z][a-z-]{0,40}(?:,[a-z][a-z-]{0,40}){0,30})");

  public Have {
    packs = Collections.unmodifiableSortedSet(new TreeSet<>(packs));
  }

  /** Reads what {@link #toString} wrote; empty for anything else. */
  public static Optional<Have> read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Have(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Long.parseLong(parts.group(3)),
              parts.group(4),
              LocalDate.parse(parts.group(5), DateTimeFormatter.BASIC_ISO_DATE),
              parts.group(6).equals("1"),
              new TreeSet<>(Arrays.asList(parts.group(7).split(",")))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return String.join(
        ".",
        String.valueOf(version),
        String.valueOf(shape),
        String.valueOf(number),
        edition,
        DateTimeFormatter.BASIC_ISO_DATE.format(day),
        examples ? "1" : "0",
        String.join(",", packs));
  }
}
