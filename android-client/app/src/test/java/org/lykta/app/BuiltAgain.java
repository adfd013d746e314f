package org.lykta.app;

import static org.lykta.app.Built.setting;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lykta.apk.ApkBuilder;

/** The build's steps once more in another folder, for the same variant or for another. */
record BuiltAgain(Path folder, String variant, String server) {

  private static final String PASSWORD = "for-this-test";

  /** What this build was asked for. */
  static BuiltAgain theSame(Path folder) {
    return new BuiltAgain(folder, setting("android.variant"), setting("lykta.server"));
  }

  /** What people would get. */
  static BuiltAgain forPeople(Path folder) {
    return new BuiltAgain(folder, "release", "https://lykta.example");
  }

  /** Writes the edition and answers the folder in which it is to be packed. */
  Path edition() throws Exception {
    Path assets = folder.resolve("assets");
    ApkBuilder.main(
        "edition",
        "--server-jar",
        setting("server.jar"),
        "--content",
        setting("content.folder"),
        "--data",
        folder.resolve("data").toString(),
        "--on",
        setting("edition.day"),
        "--to",
        assets.resolve("edition.json").toString());
    return assets;
  }

  Path packed(Path assets) throws Exception {
    resources(assets);
    ApkBuilder.main(
        "package",
        "--variant",
        variant,
        "--framework",
        setting("app.framework"),
        "--classes",
        setting("app.classes"),
        "--rules",
        setting("app.rules"),
        "--out",
        out().toString(),
        "--min",
        setting("android.min"));
    return out().resolve("unsigned.apk");
  }

  private void resources(Path assets) throws Exception {
    ApkBuilder.main(
        "resources",
        "--variant",
        variant,
        "--server",
        server,
        "--framework",
        setting("app.framework"),
        "--manifest",
        setting("app.manifest"),
        "--package",
        "org.lykta.app",
        "--res",
        String.join(
            File.pathSeparator,
            setting("app.res"),
            Path.of(setting("app.variants"), variant, "res").toString()),
        "--assets",
        assets.toString(),
        "--java",
        folder.resolve("java").toString(),
        "--out",
        out().toString(),
        "--test-classes",
        folder.resolve("test-classes").toString(),
        "--min",
        setting("android.min"),
        "--target",
        setting("android.target"),
        "--version-code",
        setting("android.version-code"),
        "--version-name",
        setting("android.version-name"));
  }

  /** Signs what is packed with a key of its own. */
  Built signed() throws Exception {
    Path keystore = folder.resolve("lykta.p12");
    Path apk = folder.resolve("lykta.apk");
    makeKey(keystore);
    ApkBuilder.main(
        "sign",
        "--variant",
        variant,
        "--keystore",
        keystore.toString(),
        "--store-password",
        PASSWORD,
        "--out",
        out().toString(),
        "--min",
        setting("android.min"),
        "--apk",
        apk.toString());
    return new Built(variant, server, apk);
  }

  private static void makeKey(Path keystore) throws Exception {
    Programs.said(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keystore",
            keystore.toString(),
            "-storepass",
            PASSWORD,
            "-alias",
            "lykta",
            "-dname",
            "CN=Lykta",
            "-keyalg",
            "EC"));
  }

  private Path out() throws Exception {
    return Files.createDirectories(folder.resolve("again"));
  }
}
