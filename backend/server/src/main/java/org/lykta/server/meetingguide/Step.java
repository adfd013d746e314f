package org.lykta.server.meetingguide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one listing.
 *
 * @param file its path in the content; of one that cannot be a file, its name in the list
 * @param text to be written; null when nothing is
 * @param told more about it, a line each
 */
record Step(Kind kind, String file, String title, @Nullable String text, List<String> told) {

  /** In the order they are told. */
  enum Kind {
    NEW("+ ny"),
    CHANGED("~ ändrad"),
    GONE("- borta"),
    EDITED("! rörs inte"),
    REFUSED("! kunde inte"),
    SAME("= lika");

    final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  boolean writes() {
    return text != null;
  }

  /** The same, which cannot be after all. */
  Step refused(List<String> why) {
    return new Step(Kind.REFUSED, file, title, null, why);
  }
}
