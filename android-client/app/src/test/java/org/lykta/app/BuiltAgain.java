package org.lykta.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lykta.apk.Aapt2;
import org.lykta.apk.ApkBuilder;

/** What the build made, and the same steps once more in another folder. */
final class BuiltAgain {

  private final Path folder;

  BuiltAgain(Path folder) {
    this.folder = folder;
  }

  static String setting(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new AssertionError("the build does not tell " + name);
    }
    return value;
  }

  static Path apk() {
    return Path.of(setting("app.apk"));
  }

  static Path unsigned() {
    return Path.of(setting("app.work"), "unsigned.apk");
  }

  static String aapt2(Path folder, String... call) throws Exception {
    var command = new ArrayList<>(List.of(call));
    command.add(0, Aapt2.unpackedIn(folder).toString());
    command.add(apk().toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(said);
    }
    return said;
  }

  Path edition() throws Exception {
    Path edition = folder.resolve("assets/edition.json");
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
        edition.toString());
    return edition;
  }

  Path packed() throws Exception {
    Path assets = edition().getParent();
    Path out = Files.createDirectories(folder.resolve("again"));
    resources(assets, out);
    ApkBuilder.main(
        "package",
        "--variant",
        setting("android.variant"),
        "--framework",
        setting("app.framework"),
        "--classes",
        setting("app.classes"),
        "--rules",
        setting("app.rules"),
        "--out",
        out.toString(),
        "--min",
        setting("android.min"));
    return out.resolve("unsigned.apk");
  }

  private void resources(Path assets, Path out) throws Exception {
    ApkBuilder.main(
        "resources",
        "--variant",
        setting("android.variant"),
        "--server",
        setting("lykta.server"),
        "--framework",
        setting("app.framework"),
        "--manifest",
        setting("app.manifest"),
        "--package",
        "org.lykta.app",
        "--res",
        setting("app.res"),
        "--assets",
        assets.toString(),
        "--java",
        folder.resolve("java").toString(),
        "--out",
        out.toString(),
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
}
