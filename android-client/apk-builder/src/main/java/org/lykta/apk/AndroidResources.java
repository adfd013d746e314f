package org.lykta.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles the app's resources with aapt2 and writes R.java beside them. */
final class AndroidResources {

  /** The linked resources, the compiled manifest among them. */
  static final String LINKED = "resources.ap_";

  /** What shrinking must leave alone: the classes that the manifest and layouts name. */
  static final String KEPT = "aapt-rules.pro";

  private final Arguments settings;
  private final Path out;

  AndroidResources(Arguments settings) {
    this.settings = settings;
    this.out = settings.path("--out");
  }

  void link() throws IOException {
    Folders.emptied(settings.path("--java"));
    var aapt2 = Aapt2.unpackedIn(out);
    Tool.run(command(aapt2, compiled(aapt2)));
    tellRobolectric();
  }

  /** A later folder's value stands before an earlier one's of the same name. */
  private List<Path> compiled(Path aapt2) throws IOException {
    Path compiled = Folders.emptied(out.resolve("compiled"));
    List<Path> folders = new ArrayList<>(settings.paths("--res"));
    folders.add(ServerAddress.in(settings).writtenTo(Folders.emptied(out.resolve("server"))));
    List<Path> archives = new ArrayList<>();
    for (Path folder : folders) {
      Path archive = compiled.resolve(archives.size() + ".zip");
      Tool.run(
          List.of(
              aapt2.toString(), "compile", "--dir", folder.toString(), "-o", archive.toString()));
      archives.add(archive);
    }
    return archives;
  }

  private List<String> command(Path aapt2, List<Path> compiled) {
    List<String> command = new ArrayList<>(List.of(aapt2.toString(), "link"));
    command.addAll(List.of("--auto-add-overlay", "--no-version-vectors"));
    command.addAll(List.of("-I", settings.text("--framework")));
    command.addAll(List.of("--manifest", settings.text("--manifest")));
    command.addAll(List.of("--java", settings.text("--java")));
    command.addAll(List.of("--proguard", out.resolve(KEPT).toString()));
    command.addAll(List.of("--min-sdk-version", settings.text("--min")));
    command.addAll(List.of("--target-sdk-version", settings.text("--target")));
    command.addAll(List.of("--version-code", settings.text("--version-code")));
    command.addAll(List.of("--version-name", settings.text("--version-name")));
    command.addAll(List.of("-A", settings.text("--assets")));
    command.addAll(List.of("-o", out.resolve(LINKED).toString()));
    compiled.forEach(archive -> command.addAll(List.of("-R", archive.toString())));
    return command;
  }

  /** The page on which Robolectric looks up where an app's resources are. */
  private void tellRobolectric() throws IOException {
    Path file = settings.path("--test-classes").resolve("com/android/tools/test_config.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        String.join(
            "\n",
            "android_merged_manifest=" + settings.text("--manifest"),
            "android_resource_apk=" + out.resolve(LINKED),
            "android_merged_assets=" + settings.text("--assets"),
            "android_custom_package=" + settings.text("--package"),
            ""));
  }
}
