package org.lykta.apk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which key signs, and what is said when none can. */
class KeystoreTest {

  private static final String SECRET = "secret-of-the-store";
  private static final String ENCRYPTION = "PBEWithSHA1AndDESede";

  @TempDir Path folder;

  /** The call's word stands before the environment's, which may be meant for another build. */
  @ParameterizedTest
  @CsvSource({SECRET + ",''", SECRET + ",another", "''," + SECRET})
  void thePasswordComesFromTheCallOrFromTheEnvironment(String called, String environment)
      throws Exception {
    keyCalled("one");

    assertThat(keystore(called, environment).signer().getCertificates()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"wrong,''", "'',wrong"})
  void aWrongPasswordIsCalledSo(String called, String environment) throws Exception {
    keyCalled("one");

    refuses(
        keystore(called, environment),
        "does not open with this password",
        "ANDROID_KEYSTORE_PASSWORD",
        "-Dlykta.keystore.password=");
  }

  @Test
  void whatIsNoKeystoreIsCalledSo() throws Exception {
    Files.writeString(store(), "hello");

    refuses(keystore(), "no keystore");
  }

  @Test
  void anEmptyKeystoreIsCalledSo() throws Exception {
    written(empty());

    refuses(keystore(), "empty");
  }

  @Test
  void amongSeveralKeysNoneIsTakenByChance() throws Exception {
    keyCalled("one");
    keyCalled("other");

    refuses(keystore(), "-Dlykta.keystore.alias=", "[one, other]");
    assertThat(keystore(SECRET, "", "other").signer().getCertificates())
        .singleElement()
        .matches(certificate -> certificate.getSubjectX500Principal().getName().equals("CN=other"));
    refuses(keystore(SECRET, "", "third"), "no key called third");
  }

  @Test
  void aKeyWithoutACertificateIsCalledSo() throws Exception {
    KeyStore keys = empty();
    keys.setKeyEntry("bare", keyUnder(SECRET), null);
    written(keys);

    refuses(keystore(), "bare has no certificate");
  }

  @Test
  void aKeyWithAPasswordOfItsOwnIsCalledSo() throws Exception {
    KeyStore keys = empty();
    keys.setKeyEntry("own", keyUnder("another"), null);
    written(keys);

    refuses(keystore(), "own has another password");
  }

  private static void refuses(Keystore keystore, String... words) {
    assertThatThrownBy(keystore::signer)
        .isInstanceOf(BuildFailed.class)
        .hasMessageContainingAll(words);
  }

  private Keystore keystore() {
    return keystore(SECRET, "", "");
  }

  private Keystore keystore(String called, String environment) {
    return keystore(called, environment, "");
  }

  private Keystore keystore(String called, String environment, String alias) {
    return new Keystore(
        Arguments.of(
            List.of(
                "--variant",
                "release",
                "--keystore",
                store().toString(),
                "--store-password",
                called,
                "--alias",
                alias)),
        Map.of("ANDROID_KEYSTORE_PASSWORD", environment));
  }

  private Path store() {
    return folder.resolve("lykta.p12");
  }

  private void keyCalled(String name) throws IOException {
    Tool.run(
        List.of(
            Tool.ofJava("keytool"),
            "-genkeypair",
            "-keystore",
            store().toString(),
            "-storepass",
            SECRET,
            "-alias",
            name,
            "-dname",
            "CN=" + name,
            "-keyalg",
            "EC"));
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    return keys;
  }

  private void written(KeyStore keys) throws IOException, GeneralSecurityException {
    try (var out = Files.newOutputStream(store())) {
      keys.store(out, SECRET.toCharArray());
    }
  }

  /** A key without a certificate is taken by a keystore only as it lies in the file. */
  private static byte[] keyUnder(String password) throws IOException, GeneralSecurityException {
    var key = KeyPairGenerator.getInstance("EC").generateKeyPair().getPrivate();
    Cipher cipher = Cipher.getInstance(ENCRYPTION);
    cipher.init(
        Cipher.ENCRYPT_MODE,
        SecretKeyFactory.getInstance(ENCRYPTION)
            .generateSecret(new PBEKeySpec(password.toCharArray())));
    return new EncryptedPrivateKeyInfo(cipher.getParameters(), cipher.doFinal(key.getEncoded()))
        .getEncoded();
  }
}
