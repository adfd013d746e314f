package org.lykta.apk;

import com.android.apksig.ApkSigner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the key lies that the app is signed with. */
final class Keystore {

  /**
   * Where the password may be told, as a call's settings stand in the list of processes. No LYKTA_
   * before it: the server, which tests start, refuses settings of that beginning that it does not
   * know.
   */
  static final String PASSWORD = "ANDROID_KEYSTORE_PASSWORD";

  private static final String PKCS12 = "PKCS12";

  private final Arguments settings;
  private final Map<String, String> environment;

  Keystore(Arguments settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
  }

  /**
   * The key, with who it belongs to.
   *
   * @throws BuildFailed when there is no such key, or it cannot be had
   */
  ApkSigner.SignerConfig signer() throws IOException, GeneralSecurityException {
    char[] password = password().toCharArray();
    KeyStore keys = keys(password);
    String alias = settings.optional("--alias").orElseGet(() -> onlyOne(keys));
    if (!(key(keys, alias, password) instanceof PrivateKey key)) {
      throw new BuildFailed("The keystore has no key called " + alias + ".");
    }
    Certificate @Nullable [] chain = keys.getCertificateChain(alias);
    if (chain == null) {
      throw new BuildFailed("The key " + alias + " has no certificate.");
    }
    List<X509Certificate> certificates =
        Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    return new ApkSigner.SignerConfig.Builder("LYKTA", key, certificates).build();
  }

  private String password() {
    return settings
        .optional("--store-password")
        .orElseGet(() -> environment.getOrDefault(PASSWORD, ""));
  }

  private static String onlyOne(KeyStore keys) {
    List<String> names = names(keys);
    if (names.isEmpty()) {
      throw new BuildFailed("The keystore is empty.");
    }
    if (names.size() > 1) {
      throw new BuildFailed(
          "The keystore has more than one key: say which by -Dlykta.keystore.alias=, of " + names);
    }
    return names.get(0);
  }

  private static List<String> names(KeyStore keys) {
    try {
      return Collections.list(keys.aliases());
    } catch (KeyStoreException notLoaded) {
      throw new IllegalStateException(notLoaded);
    }
  }

  private static @Nullable Key key(KeyStore keys, String alias, char[] password)
      throws GeneralSecurityException {
    try {
      return keys.getKey(alias, password);
    } catch (UnrecoverableKeyException other) {
      throw new BuildFailed(
          "The key %s has another password than its keystore; give it the same.".formatted(alias),
          other);
    }
  }

  private KeyStore keys(char[] password) throws IOException, GeneralSecurityException {
    Path store = Path.of(settings.optional("--keystore").orElse(""));
    if (!Files.isRegularFile(store)) {
      if (settings.variant() == Variant.RELEASE) {
        throw new BuildFailed(
            "A release is signed with Lykta's key: -Dlykta.keystore=<file>, and its password in "
                + PASSWORD
                + ".");
      }
      makeDebugKey(store, new String(password));
    }
    try (InputStream stored = Files.newInputStream(store)) {
      return opened(stored, password);
    }
  }

  private static KeyStore opened(InputStream stored, char[] password)
      throws GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance(PKCS12);
    try {
      keys.load(stored, password);
      return keys;
    } catch (IOException refused) {
      throw new BuildFailed(
          refused.getCause() instanceof UnrecoverableKeyException
              ? "The keystore does not open with this password: tell it in "
                  + PASSWORD
                  + " or by -Dlykta.keystore.password=."
              : "This is no keystore, or a broken one.",
          refused);
    }
  }

  /** A key of this machine's own, for trying the app; nobody else trusts it. */
  private static void makeDebugKey(Path store, String password) throws IOException {
    Files.createDirectories(store.toAbsolutePath().getParent());
    Tool.run(
        List.of(
            Tool.ofJava("keytool"),
            "-genkeypair",
            "-storetype",
            PKCS12,
            "-keystore",
            store.toString(),
            "-storepass",
            password,
            "-alias",
            "lykta-debug",
            "-dname",
            "CN=Lykta debug",
            "-keyalg",
            "EC",
            "-groupname",
            "secp256r1",
            "-validity",
            "10000"));
  }
}
