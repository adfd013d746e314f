package org.lykta.server.meetingguide;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one text has that another has not, line by line. */
final class Differences {

  private static final int MOST = 40;
  private static final int LONGEST = 160;

  private Differences() {}

  /** The lines that the list has now and the file lacks. */
  static List<String> lacking(String file, String list) {
    Set<String> here = Set.copyOf(Origin.without(file).lines().distinct().toList());
    return Origin.without(list).lines().filter(line -> !here.contains(line)).toList();
  }

  /** Both ways: {@code +} for what only the list has, {@code -} for what only the file has. */
  static List<String> told(String file, String list) {
    return Stream.concat(
            lacking(list, file).stream().map(line -> "- " + line),
            lacking(file, list).stream().map(line -> "+ " + line))
        .limit(MOST)
        .map(line -> PlainWords.cut(line, LONGEST))
        .toList();
  }
}
