package org.lykta.server.git;

import java.nio.file.Path;
import org.eclipse.jgit.api.TransportConfigCallback;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.jspecify.annotations.Nullable;

/**
 * Lets a repository be fetched over ssh, with what a home folder's {@code .ssh} holds. Other
 * addresses pass it by, and then nothing of the ssh library is loaded.
 */
final class OverSsh implements TransportConfigCallback {

  private final Path home;
  private final SshTrouble trouble;
  private @Nullable SshSessionFactory sessions;

  /** Nothing is read yet. */
  OverSsh(Path home) {
    this.home = home;
    this.trouble = new SshTrouble(home.resolve(".ssh"));
  }

  static OverSsh ofWhoRunsLykta() {
    return new OverSsh(Path.of(System.getProperty("user.home", "")));
  }

  @Override
  public void configure(Transport transport) {
    if (transport instanceof SshTransport ssh) {
      trouble.forget();
      if (sessions == null) {
        sessions = SshSessions.of(home, trouble);
      }
      ssh.setSshSessionFactory(sessions);
    }
  }

  /** What an operator may do about a repository that could not be fetched. */
  String whatToDo(Throwable failure) {
    return sessions == null
        ? "kontrollera adressen, grenen och lösenordet i LYKTA_CONTENT."
        : trouble.whatToDo(failure);
  }
}
