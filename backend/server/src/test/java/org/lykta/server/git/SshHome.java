package org.lykta.server.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.jspecify.annotations.Nullable;

/** The home folder of somebody who reads a Git host over ssh. */
record SshHome(Path folder) {

  static KeyPair key(String kind, int size) {
    try {
      return KeyUtils.generateKeyPair(kind, size);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  KeyPair hasKey(String file, String kind, int size) throws IOException {
    return hasKey(file, key(kind, size), null);
  }

  KeyPair hasLockedKey(String file) throws IOException {
    var lock = new OpenSSHKeyEncryptionContext();
    lock.setCipherType("256");
    lock.setPassword("hemligt");
    return hasKey(file, key("ssh-ed25519", 256), lock);
  }

  private KeyPair hasKey(String file, KeyPair key, @Nullable OpenSSHKeyEncryptionContext lock)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(ssh().resolve(file))) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "lykta", lock, out);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    return key;
  }

  /** As {@code ssh-keygen -m PEM} writes it. */
  KeyPair hasPemKey(String file) throws IOException {
    KeyPair key = key("ssh-rsa", 2048);
    byte[] within =
        PrivateKeyInfo.getInstance(key.getPrivate().getEncoded())
            .parsePrivateKey()
            .toASN1Primitive()
            .getEncoded();
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(within);
    Files.writeString(
        ssh().resolve(file),
        "-----BEGIN RSA PRIVATE KEY-----\n" + text + "\n-----END RSA PRIVATE KEY-----\n");
    return key;
  }

  void knows(GitHost host) throws IOException {
    Files.writeString(knownHosts(), host.scanned());
  }

  void configures(String settings) throws IOException {
    Files.writeString(ssh().resolve("config"), settings);
  }

  Path knownHosts() throws IOException {
    return ssh().resolve("known_hosts");
  }

  Path ssh() throws IOException {
    return Files.createDirectories(folder.resolve(".ssh"));
  }
}
