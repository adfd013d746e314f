package org.lykta.server.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.jspecify.annotations.Nullable;
import org.lykta.server.content.ContentAway;
import org.lykta.server.settings.ContentPlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bare copy of the newest commit of one branch. Nothing of it is ever written out as files. For
 * one thread at a time.
 */
final class GitClone implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(GitClone.class);

  /** The branch as it was fetched last. */
  private static final String FETCHED = "refs/lykta/content";

  private static final int PATIENCE_SECONDS = 30;

  /** What was withdrawn must not stay in old packs for more than a day. */
  private static final Duration LONGEST_KEPT = Duration.ofHours(20);

  private final ContentPlace.Git place;

  private final Path folder;
  private final OverSsh ssh;
  private final Clock clock;
  private @Nullable Git git;

  GitClone(ContentPlace.Git place, Path folder, OverSsh ssh, Clock clock) {
    this.place = place;
    this.folder = folder;
    this.ssh = ssh;
    this.clock = clock;
  }

  /**
   * Fetches the branch and tells its newest commit. A copy that is broken is made anew.
   *
   * @throws ContentAway when the repository or the branch cannot be reached
   */
  ObjectId fetch() throws IOException {
    if (isOld()) {
      discard();
    }
    try {
      return fetchInto(open());
    } catch (TransportException | InvalidRemoteException unreachable) {
      throw away(unreachable);
    } catch (GitAPIException | IOException | RuntimeException broken) {
      LOG.warn("The copy of the content repository is made anew: {}", broken.getClass().getName());
      discard();
      return fetchAnew();
    }
  }

  /** By the file that is written when a copy is made, and never after. */
  private boolean isOld() throws IOException {
    Path made = folder.resolve(Constants.HEAD);
    return Files.exists(made)
        && Files.getLastModifiedTime(made)
            .toInstant()
            .isBefore(clock.instant().minus(LONGEST_KEPT));
  }

  private ObjectId fetchAnew() throws IOException {
    try {
      return fetchInto(open());
    } catch (GitAPIException unreachable) {
      throw away(unreachable);
    }
  }

  private ContentAway away(Exception unreachable) {
    return new ContentAway(
        "Innehållet %s går inte att hämta: %s".formatted(place, ssh.whatToDo(unreachable)),
        unreachable);
  }

  private ObjectId fetchInto(Git into) throws GitAPIException, IOException {
    into.fetch()
        .setRemote(place.address())
        .setCredentialsProvider(credentials())
        .setTransportConfigCallback(ssh)
        // the plus follows a branch that was pushed anew
        .setRefSpecs(new RefSpec("+refs/heads/%s:%s".formatted(place.branch(), FETCHED)))
        .setDepth(1)
        .setTagOpt(TagOpt.NO_TAGS)
        .setTimeout(PATIENCE_SECONDS)
        .call();
    return Objects.requireNonNull(into.getRepository().resolve(FETCHED), FETCHED);
  }

  private @Nullable CredentialsProvider credentials() {
    try {
      URIish address = new URIish(place.address());
      return address.getUser() == null || address.getPass() == null
          ? null
          : new UsernamePasswordCredentialsProvider(address.getUser(), address.getPass());
    } catch (URISyntaxException unreadable) {
      return null;
    }
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
      // what tidies up must not do so behind our back
      opened.getRepository().getConfig().setBoolean("gc", null, "autoDetach", false);
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
