package org.lykta.server.meetingguide;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lykta.domain.content.Problem;
import org.lykta.server.content.Sources;

/** The meetings that stand in the content already. */
final class Present {

  /**
   * A file that came from a list.
   *
   * @param file its path in the content
   */
  record File(String file, String text, Origin origin) {

    /** Whether it says itself that it is no longer shown, or no longer held. */
    boolean isOver() {
      return OVER.matcher(text).find();
    }
  }

  private static final Pattern MEETING =
      Pattern.compile("meetings/[^/]+/([^/.]+)(?:\\.[^/]+)?\\.md");
  private static final Pattern OVER =
      Pattern.compile("(?m)^(?:state: *ended|status: *(?:withdrawn|draft))\\b");

  private final Map<String, File> bySlug = new TreeMap<>();
  private final Set<String> taken = new TreeSet<>();

  private Present() {}

  /** Those of {@code sources}; of them, the files that came from {@code feed}. */
  static Present in(Sources sources, String feed) {
    var present = new Present();
    sources.texts().forEach((file, text) -> present.add(file, text, feed));
    sources.problems().stream().map(Problem::file).forEach(present::take);
    return present;
  }

  private void add(String file, String text, String feed) {
    take(file);
    if (MEETING.matcher(file).matches()) {
      Origin.of(text)
          .filter(origin -> origin.feed().equals(feed))
          .ifPresent(origin -> bySlug.putIfAbsent(origin.slug(), new File(file, text, origin)));
    }
  }

  private void take(String file) {
    Matcher path = MEETING.matcher(file);
    if (path.matches()) {
      taken.add(path.group(1));
    }
  }

  /** The files that came from the list, by the names that their listings have there. */
  Map<String, File> bySlug() {
    return bySlug;
  }

  /** Takes a name for a new file, if no meeting has it. */
  boolean takes(String name) {
    return taken.add(name);
  }
}
