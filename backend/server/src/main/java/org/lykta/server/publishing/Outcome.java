package org.lykta.server.publishing;

import java.util.List;
import org.lykta.domain.content.Problem;
import org.lykta.domain.edition.Edition;

/** How an attempt to publish ended. */
public sealed interface Outcome {

  /** The content is served, as this edition. */
  record Published(Edition edition) implements Outcome {}

  /** The content has errors; what was served before still is. */
  record Rejected(List<Problem> problems) implements Outcome {}
}
