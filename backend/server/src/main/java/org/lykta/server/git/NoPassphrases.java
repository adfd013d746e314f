package org.lykta.server.git;

import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;
import org.jspecify.annotations.Nullable;

/** Knows no passphrase, and remembers which key wanted one. */
record NoPassphrases(SshTrouble trouble) implements KeyPasswordProvider {

  @Override
  public char @Nullable [] getPassphrase(URIish key, int attempt) {
    trouble.lockedKey(key.getPath());
    return null;
  }

  @Override
  public void setAttempts(int most) {
    // there are none
  }

  @Override
  public boolean keyLoaded(URIish key, int attempt, @Nullable Exception error) {
    return false;
  }
}
