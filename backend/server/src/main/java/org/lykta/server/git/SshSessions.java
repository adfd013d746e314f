package org.lykta.server.git;

import java.io.File;
import java.nio.file.Path;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.SshSessionFactory;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.jspecify.annotations.Nullable;

/** Opens ssh with the keys, settings and known hosts of one home folder. Never asks anybody. */
final class SshSessions extends SshdSessionFactory {

  /** Milliseconds for both sides to show who they are; two minutes otherwise. */
  private static final String PATIENCE = "30000";

  static {
    // JGit makes a client anew for each connection and lets nobody reach it
    System.setProperty("org.apache.sshd.config.auth-timeout", PATIENCE);
  }

  private final SshTrouble trouble;

  private SshSessions(SshTrouble trouble) {
    this.trouble = trouble;
  }

  static SshSessionFactory of(Path home, SshTrouble trouble) {
    var sessions = new SshSessions(trouble);
    sessions.setHomeDirectory(home.toFile());
    sessions.setSshDirectory(home.resolve(".ssh").toFile());
    return sessions;
  }

  @Override
  protected ServerKeyDatabase createServerKeyDatabase(File home, File ssh) {
    return new KnownHosts(super.createServerKeyDatabase(home, ssh), trouble);
  }

  @Override
  protected KeyPasswordProvider createKeyPasswordProvider(CredentialsProvider provider) {
    return new NoPassphrases(trouble);
  }

  @Override
  protected String getDefaultPreferredAuthentications() {
    return "publickey";
  }

  /** There is no agent. */
  @Override
  protected @Nullable ConnectorFactory getConnectorFactory() {
    return null;
  }
}
