package org.lykta.server.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.command.AbstractCommandSupport;
import org.apache.sshd.server.command.Command;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.UploadPack;

/** A Git host on this machine: one repository over ssh, for those whose keys it knows. */
final class GitHost implements AutoCloseable {

  private final SshServer server = SshServer.setUpDefaultServer();
  private final Set<String> readers = ConcurrentHashMap.newKeySet();
  private final List<String> commands = new CopyOnWriteArrayList<>();
  private final Path repository;
  private volatile KeyPair hostKey = SshHome.key("ssh-ed25519", 256);

  GitHost(EditorsRepository editors) {
    repository = editors.folder().resolve(".git");
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(session -> List.of(hostKey));
    server.setPublickeyAuthenticator(
        (user, key, session) -> readers.contains(KeyUtils.getFingerPrint(key)));
    server.setCommandFactory((channel, command) -> upload(command));
    try {
      server.start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Command upload(String command) {
    commands.add(command);
    return new AbstractCommandSupport(command, null) {
      @Override
      public void run() {
        try (Repository served =
            new FileRepositoryBuilder().setGitDir(repository.toFile()).build()) {
          new UploadPack(served).upload(getInputStream(), getOutputStream(), getErrorStream());
          onExit(0);
        } catch (IOException refused) {
          onExit(1, String.valueOf(refused.getMessage()));
        }
      }
    };
  }

  void lets(PublicKey reader) {
    readers.add(KeyUtils.getFingerPrint(reader));
  }

  void changesItsKeyTo(KeyPair another) {
    hostKey = another;
  }

  int port() {
    return server.getPort();
  }

  /** As {@code ssh-keyscan} would say it. */
  String scanned() {
    return "[127.0.0.1]:%d %s%n".formatted(port(), PublicKeyEntry.toString(hostKey.getPublic()));
  }

  String fingerprint() {
    return KeyUtils.getFingerPrint(hostKey.getPublic());
  }

  /** What it has been asked to do. */
  List<String> commands() {
    return commands;
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
