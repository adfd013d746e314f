package org.lykta.server.meeting;

import java.util.ArrayList;
import java.util.List;

/**
 * A spot on the map while hits are put there, in the drawing's units from the left and the top.
 *
 * @param numbers theirs in the list, rising
 */
record Pin(int x, int y, String town, List<Integer> numbers) {

  /** What is nearer to each other than this is drawn as one. */
  private static final int APART = 16;

  /** How far below a dot its town is written, how wide a letter is, and how high a line. */
  private static final int BELOW = 12;

  private static final double LETTER = 3.4;
  private static final int LINE = 7;

  Pin(int x, int y, String town) {
    this(x, y, town, new ArrayList<>());
  }

  boolean isUnder(Pin other) {
    return Math.hypot(x - other.x, y - other.y) < APART;
  }

  /** Whether its town can be written without covering a dot or a town that is written already. */
  boolean hasRoom(List<Pin> all, List<Pin> named) {
    return all.stream().noneMatch(this::wouldCover)
        && named.stream().noneMatch(this::wouldWriteUpon);
  }

  private double reach() {
    return town.length() * LETTER / 2;
  }

  private boolean wouldCover(Pin dot) {
    return !dot.equals(this)
        && Math.abs(dot.x - x) < reach() + APART / 2.0
        && Math.abs(dot.y - (y + BELOW)) < APART / 2.0 + 2;
  }

  private boolean wouldWriteUpon(Pin other) {
    return Math.abs(other.x - x) < reach() + other.reach() && Math.abs(other.y - y) < LINE;
  }

  /** {@code 1}, {@code 2–4} when all between are there, or else the first of them, {@code 5+}. */
  String told() {
    int first = numbers.get(0);
    int last = numbers.get(numbers.size() - 1);
    if (first == last) {
      return String.valueOf(first);
    }
    boolean unbroken = last - first == numbers.size() - 1;
    return unbroken ? first + "–" + last : first + "+";
  }
}
