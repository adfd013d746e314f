package org.lykta.server.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;

/**
 * What one file turned out to be, before it is compared with the others.
 *
 * @param written what it writes; null when its path is nothing's
 * @param original the path of the original's file; the file's own when it is one
 * @param document null when the file could not be read or is a translation
 * @param standIn an empty document with the name and address of an original that could not be read
 * @param translation null when the file could not be read or is an original
 * @param withdrawn whether it says that it is withdrawn, even if nothing else of it can be read
 * @param references the links of its text
 * @param anchors the headings that others may link to
 */
record FileReading(
    String file,
    String original,
    @Nullable Written written,
    @Nullable Document document,
    @Nullable Document standIn,
    @Nullable Translation translation,
    boolean withdrawn,
    List<BodyCheck.Reference> references,
    Set<String> anchors,
    List<Problem> problems) {

  /**
   * A text that stands beside its original.
   *
   * @param translates the revision of the original that it says it translates
   * @param line where it says so
   */
  record Translation(
      Text text, Status status, String translates, int line, @Nullable LocalDate reviewed) {}
}
