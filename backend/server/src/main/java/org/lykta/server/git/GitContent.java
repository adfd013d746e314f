package org.lykta.server.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.ContentAway;
import org.lykta.server.content.ContentSource;
import org.lykta.server.content.ContentUnusable;
import org.lykta.server.content.Intake;
import org.lykta.server.content.Pace;
import org.lykta.server.settings.ContentPlace;

/** The files of the newest commit of a branch, read from the repository and never written out. */
public final class GitContent implements ContentSource, AutoCloseable {

  private final ContentPlace.Git place;
  private final GitClone clone;
  private @Nullable Taken last;

  /** Who asks for the first time has nothing to show yet, and no readers to disturb. */
  private boolean begun;

  /**
   * What was read last.
   *
   * @param tree the content folder in Git
   * @param intake to go on from
   */
  private record Taken(Version version, ObjectId tree, Intake intake) {}

  /**
   * Nothing is fetched yet.
   *
   * @param folder where the copy of the repository is kept; made when it is not there
   */
  public GitContent(ContentPlace.Git place, Path folder, Clock clock) {
    this(new GitRemote(place, OverSsh.ofWhoRunsLykta(), GitRemote.Limits.USUAL), folder, clock);
  }

  GitContent(GitRemote remote, Path folder, Clock clock) {
    this.place = remote.place();
    this.clone = new GitClone(remote, folder, clock);
  }

  /** The same object again while nothing has been committed. */
  @Override
  public synchronized Version read() throws IOException {
    ObjectId commit = clone.fetch();
    Taken before = last;
    if (before != null && commit.name().equals(before.version().commit())) {
      return before.version();
    }
    last = null; // what is read next changes the intake, and may break off in the midst
    Taken now = read(commit, before);
    last = now;
    return now.version();
  }

  private Taken read(ObjectId commit, @Nullable Taken before) throws IOException {
    try {
      return before != null && before.version().sources().whole() && clone.has(before.tree())
          ? changes(commit, before.tree(), before.intake())
          : everything(commit);
    } catch (ContentAway noSuchFolder) {
      throw noSuchFolder;
    } catch (IOException | RuntimeException broken) {
      clone.discard();
      return everything(clone.fetch());
    }
  }

  private Taken everything(ObjectId commit) throws IOException {
    return changes(commit, null, new Intake());
  }

  private Taken changes(ObjectId commit, @Nullable ObjectId since, Intake intake)
      throws IOException {
    Repository repository = clone.repository();
    try (var commits = new RevWalk(repository);
        ObjectReader objects = repository.newObjectReader()) {
      ObjectId tree = folder(objects, commits.parseCommit(commit));
      Pace pace = begun ? Pace.BESIDE_READERS : Pace.FULL;
      new TreeChanges(objects, intake, pace.rests()).take(since, tree);
      begun = true;
      return new Taken(new Version(intake.sources(), commit.name()), tree, intake);
    }
  }

  /** The content folder of a commit. */
  private ObjectId folder(ObjectReader objects, RevCommit commit) throws IOException {
    if (place.folder().isEmpty()) {
      return commit.getTree();
    }
    try (TreeWalk within = TreeWalk.forPath(objects, place.folder(), commit.getTree())) {
      if (within == null || !within.isSubtree()) {
        throw new ContentUnusable(
            "Mappen %s finns inte i %s: lägg tillbaka den där, eller skriv rätt mapp i LYKTA_CONTENT."
                .formatted(place.folder(), place));
      }
      return within.getObjectId(0);
    }
  }

  @Override
  public synchronized void close() {
    clone.close();
  }
}
