package org.lykta.server.git;

import java.net.InetSocketAddress;
import java.security.PublicKey;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.sshd.ServerKeyDatabase;

/**
 * Lets through hosts whose key stands in the files and no others, whatever {@code
 * StrictHostKeyChecking} says. Never writes in the files.
 */
record KnownHosts(ServerKeyDatabase files, SshTrouble trouble) implements ServerKeyDatabase {

  @Override
  public List<PublicKey> lookup(
      String connectAddress, InetSocketAddress remoteAddress, Configuration config) {
    return files.lookup(connectAddress, remoteAddress, config);
  }

  @Override
  public boolean accept(
      String connectAddress,
      InetSocketAddress remoteAddress,
      PublicKey serverKey,
      Configuration config,
      CredentialsProvider nobody) {
    var strict = new Strict(config);
    boolean known = files.accept(connectAddress, remoteAddress, serverKey, strict, nobody);
    if (!known) {
      String shown = KeyUtils.getFingerPrint(BuiltinDigests.sha256, serverKey);
      if (files.lookup(connectAddress, remoteAddress, strict).isEmpty()) {
        trouble.unknownHost(connectAddress, shown);
      } else {
        trouble.changedHost(connectAddress, shown);
      }
    }
    return known;
  }

  private record Strict(Configuration written) implements Configuration {

    @Override
    public List<String> getUserKnownHostsFiles() {
      return written.getUserKnownHostsFiles();
    }

    @Override
    public List<String> getGlobalKnownHostsFiles() {
      return written.getGlobalKnownHostsFiles();
    }

    @Override
    public StrictHostKeyChecking getStrictHostKeyChecking() {
      return StrictHostKeyChecking.REQUIRE_MATCH;
    }

    @Override
    public boolean getHashKnownHosts() {
      return written.getHashKnownHosts();
    }

    @Override
    public String getUsername() {
      return written.getUsername();
    }
  }
}
