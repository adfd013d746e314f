package org.lykta.server.git;

import java.io.IOException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.Intake;
import org.lykta.server.content.Pace;

/** Takes in what differs between two trees: of ten thousand files, the one that was changed. */
record TreeChanges(ObjectReader objects, Intake intake, Pace.Rests rests) {

  private static final int NEW = 1;

  /**
   * Makes of {@link #intake} what {@code tree} has.
   *
   * @param since what it was made from before; null for nothing
   */
  void take(@Nullable ObjectId since, ObjectId tree) throws IOException {
    try (var files = new TreeWalk(objects)) {
      if (since == null) {
        files.addTree(new EmptyTreeIterator());
      } else {
        files.addTree(since);
      }
      files.addTree(tree);
      files.setFilter(TreeFilter.ANY_DIFF);
      boolean more = true;
      while (more && files.next()) {
        more = take(files);
        rests.whenTired();
      }
    }
  }

  private boolean take(TreeWalk files) throws IOException {
    String path = files.getPathString();
    boolean there = files.getRawMode(NEW) != FileMode.TYPE_MISSING;
    intake.forget(files.isSubtree() ? path + "/" : path);
    if (files.isSubtree()) {
      if (!there || !intake.passesFolder(path)) {
        files.enterSubtree();
      }
      return true;
    }
    return !there || intake.passesFile(path) || takeFile(path, files);
  }

  private boolean takeFile(String path, TreeWalk files) throws IOException {
    int mode = files.getRawMode(NEW);
    if (!FileMode.REGULAR_FILE.equals(mode) && !FileMode.EXECUTABLE_FILE.equals(mode)) {
      intake.refuseLink(path);
      return true;
    }
    ObjectLoader blob = objects.open(files.getObjectId(NEW));
    return intake.take(path, blob.getSize(), blob::getBytes);
  }
}
