package org.lykta.server.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;
import org.lykta.server.settings.ContentPlace;

/** A repository that editors commit to, on this machine. */
public final class EditorsRepository implements AutoCloseable {

  private final Path folder;
  private final Git git;

  public EditorsRepository(Path folder) {
    this.folder = folder;
    try {
      git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    } catch (GitAPIException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Its address, as a setting. */
  public String address() {
    return "file://" + folder.toAbsolutePath();
  }

  ContentPlace.Git place(String within) {
    return new ContentPlace.Git(address(), "main", within);
  }

  /** Everything in the work tree becomes a commit, whose name is answered. */
  public String commit(String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      return commitIndex(message);
    } catch (GitAPIException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Goes on in a branch, which is made when it is not there. */
  public void in(String branch) {
    try {
      boolean there = git.getRepository().findRef("refs/heads/" + branch) != null;
      git.checkout().setName(branch).setCreateBranch(!there).call();
    } catch (GitAPIException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Gives a file or folder another name. */
  public void rename(String path, String other) {
    try {
      Path root = git.getRepository().getWorkTree().toPath();
      Files.move(root.resolve(path), root.resolve(other));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Deletes a branch. */
  public void forget(String branch) {
    try {
      git.branchDelete().setBranchNames(branch).setForce(true).call();
    } catch (GitAPIException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What has been added becomes a commit. */
  String commitIndex(String message) {
    try {
      return git.commit()
          .setMessage(message)
          .setSign(false)
          .setAuthor("En redaktör", "redaktor@lykta.example")
          .setCommitter("En redaktör", "redaktor@lykta.example")
          .call()
          .name();
    } catch (GitAPIException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Forgets the last commit, as a forced push does. */
  public void forgetLast() {
    try {
      git.reset().setMode(ResetType.HARD).setRef("HEAD~1").call();
    } catch (GitAPIException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** For what no editor's tool would do. */
  Repository repository() {
    return git.getRepository();
  }

  void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    git.close();
  }
}
