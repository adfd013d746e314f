package org.lykta.server.publishing;

import java.util.List;
import java.util.Optional;
import org.lykta.domain.content.Problem;
import org.lykta.server.edition.Publication;

/** How an attempt to publish ended. */
public sealed interface Outcome {

  /** The content is served. */
  record Published(Publication publication) implements Outcome {}

  /**
   * The content has errors; what was served before still is.
   *
   * @param withdrawal the edition before without what the content takes back; empty when it takes
   *     nothing back
   */
  record Rejected(List<Problem> problems, Optional<Publication> withdrawal) implements Outcome {}
}
