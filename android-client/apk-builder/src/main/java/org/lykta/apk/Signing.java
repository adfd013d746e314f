package org.lykta.apk;

import com.android.apksig.ApkSigner;
import com.android.apksig.apk.ApkFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Signs by the schemes 2 and 3, one of which every phone from Android 7 on checks. */
final class Signing {

  private Signing() {}

  static void sign(Arguments settings, Keystore keys) throws IOException, GeneralSecurityException {
    Path signed = settings.path("--apk");
    // one signed before, perhaps for trying, is not to be taken for this one if this one fails
    Files.deleteIfExists(signed);
    try {
      new ApkSigner.Builder(List.of(keys.signer()))
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
}
