package org.lykta.apk;

import com.android.apksig.ApkSigner;
import com.android.apksig.apk.ApkFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** Signs by the schemes 2 and 3, one of which every phone from Android 7 on checks. */
final class Signing {

  private static final String PKCS12 = "PKCS12";

  private final Arguments settings;

  Signing(Arguments settings) {
    this.settings = settings;
  }

  void sign() throws IOException, GeneralSecurityException {
    Path signed = settings.path("--apk");
    // one signed before, perhaps for trying, is not to be taken for this one if this one fails
    Files.deleteIfExists(signed);
    try {
      new ApkSigner.Builder(List.of(signer()))
          .setInputApk(settings.path("--out").resolve(AndroidPackage.UNSIGNED).toFile())
          .setOutputApk(signed.toFile())
          .setMinSdkVersion(settings.number("--min"))
          .setV1SigningEnabled(false)
          .setV2SigningEnabled(true)
          .setV3SigningEnabled(true)
          .build()
          .sign();
    } catch (ApkFormatException broken) {
      throw new BuildFailed("The package cannot be signed.", broken);
    }
    System.out.printf("%s, %d bytes%n", signed.getFileName(), Files.size(signed));
  }

  private ApkSigner.SignerConfig signer() throws IOException, GeneralSecurityException {
    char[] password = settings.optional("--store-password").orElse("").toCharArray();
    KeyStore keys = keys(password);
    String alias = settings.optional("--alias").orElse(keys.aliases().nextElement());
    if (!(keys.getKey(alias, password) instanceof PrivateKey key)) {
      throw new BuildFailed("The keystore has no key called " + alias + ".");
    }
    List<X509Certificate> certificates =
        Arrays.stream(keys.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
    return new ApkSigner.SignerConfig.Builder("LYKTA", key, certificates).build();
  }

  private KeyStore keys(char[] password) throws IOException, GeneralSecurityException {
    Path store = Path.of(settings.optional("--keystore").orElse(""));
    if (!Files.isRegularFile(store)) {
      if (settings.variant() == Variant.RELEASE) {
        throw new BuildFailed(
            "A release is signed with Lykta's key: -Dlykta.keystore=<file> -Dlykta.keystore.password=<password>.");
      }
      makeDebugKey(store, new String(password));
    }
    KeyStore keys = KeyStore.getInstance(PKCS12);
    try (InputStream stored = Files.newInputStream(store)) {
      keys.load(stored, password);
    }
    return keys;
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
