package org.lykta.server.git;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.ContentAway;
import org.lykta.server.content.ContentSource;
import org.lykta.server.content.Intake;
import org.lykta.server.content.Sources;
import org.lykta.server.settings.ContentPlace;

/** The files of the newest commit of a branch, read from the repository and never written out. */
public final class GitContent implements ContentSource, AutoCloseable {

  private final ContentPlace.Git place;
  private final GitClone clone;
  private @Nullable Version last;

  /**
   * Nothing is fetched yet.
   *
   * @param folder where the copy of the repository is kept; made when it is not there
   */
  public GitContent(ContentPlace.Git place, Path folder) {
    this(place, folder, OverSsh.ofWhoRunsLykta());
  }

  GitContent(ContentPlace.Git place, Path folder, OverSsh ssh) {
    this.place = place;
    this.clone = new GitClone(place, folder, ssh);
  }

  /** The same object again while nothing has been committed. */
  @Override
  public synchronized Version read() throws IOException {
    ObjectId commit = clone.fetch();
    Version before = last;
    if (before == null || !commit.name().equals(before.commit())) {
      before = read(commit);
      last = before;
    }
    return before;
  }

  private Version read(ObjectId commit) throws IOException {
    try {
      return new Version(sources(clone.repository(), commit), commit.name());
    } catch (ContentAway noSuchFolder) {
      throw noSuchFolder;
    } catch (IOException broken) {
      clone.discard();
      ObjectId again = clone.fetch();
      return new Version(sources(clone.repository(), again), again.name());
    }
  }

  private Sources sources(Repository repository, ObjectId commit) throws IOException {
    var intake = new Intake();
    try (var commits = new RevWalk(repository);
        ObjectReader objects = repository.newObjectReader()) {
      RevCommit tree = commits.parseCommit(commit);
      try (TreeWalk files = folder(objects, tree)) {
        new Walk(files, objects, intake).all();
      }
    }
    return intake.sources();
  }

  /** A walk over the content folder. */
  private TreeWalk folder(ObjectReader objects, RevCommit commit) throws IOException {
    var files = new TreeWalk(objects);
    if (place.folder().isEmpty()) {
      files.addTree(commit.getTree());
      return files;
    }
    try (TreeWalk within = TreeWalk.forPath(objects, place.folder(), commit.getTree())) {
      if (within == null || !within.isSubtree()) {
        throw new ContentAway(
            "Mappen %s finns inte i %s: kontrollera LYKTA_CONTENT."
                .formatted(place.folder(), place));
      }
      files.addTree(within.getObjectId(0));
    }
    return files;
  }

  @Override
  public synchronized void close() {
    clone.close();
  }

  private record Walk(TreeWalk files, ObjectReader objects, Intake intake) {

    void all() throws IOException {
      boolean more = true;
      while (more && files.next()) {
        String path = files.getPathString();
        if (files.isSubtree()) {
          if (!intake.passesFolder(path)) {
            files.enterSubtree();
          }
        } else if (!intake.passesFile(path)) {
          more = take(path);
        }
      }
    }

    private boolean take(String path) throws IOException {
      int mode = files.getRawMode(0);
      if (!FileMode.REGULAR_FILE.equals(mode) && !FileMode.EXECUTABLE_FILE.equals(mode)) {
        intake.refuseLink(path);
        return true;
      }
      ObjectLoader blob = objects.open(files.getObjectId(0));
      return intake.take(path, blob.getSize(), blob::getBytes);
    }
  }
}
