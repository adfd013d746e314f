package org.lykta.server.git;

import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.lykta.server.content.Pace;

/** Makes a large fetch rest beside readers. The library tells of each object it has received. */
final class RestingFetch extends EmptyProgressMonitor {

  /** A commit of a few texts has fewer objects and is not held up. */
  private static final int SMALL = 200;

  private final Pace.Rests rests;
  private int objects;

  RestingFetch(Pace pace) {
    rests = pace.rests();
  }

  @Override
  public void update(int completed) {
    objects += completed;
    if (objects > SMALL) {
      rests.whenTired();
    }
  }
}
