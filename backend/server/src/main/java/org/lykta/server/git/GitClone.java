package org.lykta.server.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.ContentAway;
import org.lykta.server.content.ContentUnusable;
import org.lykta.server.content.Pace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bare copy of the newest commit of one branch. Nothing of it is ever written out as files. For
 * one thread at a time.
 */
final class GitClone implements AutoCloseable {

  static {
    LittleMemory.use();
  }

  private static final Logger LOG = LoggerFactory.getLogger(GitClone.class);

  /** What was withdrawn must not stay in old packs for more than a day. */
  private static final Duration LONGEST_KEPT = Duration.ofHours(20);

  /** Each fetch leaves one, and every object is looked for in all of them. */
  static final int MOST_PACKS = 100;

  private static final String PACKS = "objects/pack";

  private final GitRemote remote;
  private final Path folder;
  private final Clock clock;
  private @Nullable Git git;
  private boolean begun;

  GitClone(GitRemote remote, Path folder, Clock clock) {
    this.remote = remote;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Fetches the branch and tells its newest commit. A copy that is broken is made anew.
   *
   * @throws ContentAway when the repository or the branch cannot be reached, or cannot be copied
   */
  ObjectId fetch() throws ContentAway {
    boolean first = !Files.exists(folder);
    try {
      if (isOld() || isWorn()) {
        discard();
      }
      return fetched();
    } catch (GitAPIException | IOException | RuntimeException failure) {
      if (!remote.answers()) {
        throw away(failure);
      }
      return fetchAnew(failure, first);
    }
  }

  private ObjectId fetchAnew(Exception failure, boolean wasFirst) throws ContentAway {
    try {
      discard();
      if (wasFirst) {
        throw uncopied(failure);
      }
      LOG.warn("The copy of the content repository is made anew: {}", failure.getClass().getName());
      return fetched();
    } catch (ContentAway known) {
      throw known;
    } catch (GitAPIException | IOException | RuntimeException again) {
      throw uncopied(again);
    }
  }

  /** Only the first of all has no readers beside it, also when the copy is made anew. */
  private ObjectId fetched() throws GitAPIException, IOException {
    ObjectId commit = remote.fetch(open(), begun ? Pace.BESIDE_READERS : Pace.FULL);
    begun = true;
    return commit;
  }

  /** Whether an object is in the copy: one that was made anew lacks what came before. */
  boolean has(ObjectId object) throws IOException {
    return repository().getObjectDatabase().has(object);
  }

  /** By the file that is written when a copy is made, and never after. */
  private boolean isOld() throws IOException {
    Path made = folder.resolve(Constants.HEAD);
    return Files.exists(made)
        && Files.getLastModifiedTime(made)
            .toInstant()
            .isBefore(clock.instant().minus(LONGEST_KEPT));
  }

  private boolean isWorn() {
    String[] packs = folder.resolve(PACKS).toFile().list((at, name) -> name.endsWith(".pack"));
    return packs != null && packs.length >= MOST_PACKS;
  }

  private ContentAway away(Exception unreachable) {
    return new ContentAway(
        "Innehållet %s går inte att hämta: %s"
            .formatted(remote.place(), remote.ssh().whatToDo(unreachable)),
        unreachable);
  }

  private ContentAway uncopied(Exception failure) {
    return new ContentUnusable(
        "Innehållet %s svarar men går inte att kopiera till %s: kontrollera att Lykta får skriva där, att disken har plats och att förvaret är helt."
            .formatted(remote.place(), folder),
        failure);
  }

  Repository repository() throws IOException {
    try {
      return open().getRepository();
    } catch (GitAPIException broken) {
      throw new IOException(broken);
    }
  }

  private Git open() throws GitAPIException, IOException {
    Git opened = git;
    if (opened == null) {
      Files.createDirectories(folder);
      opened = Git.init().setBare(true).setGitDir(folder.toFile()).call();
      git = opened;
    }
    return opened;
  }

  /** Forgets the copy: the remote has it all. */
  void discard() throws IOException {
    close();
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> within = Files.walk(folder)) {
      within.sorted(Comparator.reverseOrder()).forEach(GitClone::delete);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }

  @Override
  public void close() {
    if (git != null) {
      git.close();
      git = null;
    }
  }
}
