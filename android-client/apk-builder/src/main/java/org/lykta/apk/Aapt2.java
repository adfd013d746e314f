package org.lykta.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/** The Android Asset Packaging Tool, out of the library that carries it for every system. */
public final class Aapt2 {

  private Aapt2() {}

  /**
   * Puts the program below {@code folder} and answers where it is.
   *
   * @throws BuildFailed when there is none that this machine runs
   */
  public static Path unpackedIn(Path folder) throws IOException {
    String program = program(System.getProperty("os.name", "").toLowerCase(Locale.ROOT));
    Path unpacked = folder.resolve("tools").resolve(Path.of(program).getFileName());
    Files.createDirectories(folder.resolve("tools"));
    try (InputStream carried = Aapt2.class.getResourceAsStream("/prebuilt/" + program)) {
      if (carried == null) {
        throw new BuildFailed("There is no aapt2 for this system: " + program);
      }
      Files.copy(carried, unpacked, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!unpacked.toFile().setExecutable(true)) {
      throw new BuildFailed("This cannot be made a program: " + unpacked);
    }
    return tried(unpacked);
  }

  /** Only a machine itself tells what it can run: some run programs made for another processor. */
  static Path tried(Path program) {
    try {
      Tool.run(List.of(program.toString(), "version"));
      return program;
    } catch (IOException | BuildFailed refused) {
      throw new BuildFailed(
          "There is no aapt2 for this machine (%s, %s): Android's tools are made for 64-bit Intel and AMD processors. Build the app on one of those."
              .formatted(System.getProperty("os.name"), System.getProperty("os.arch")),
          refused);
    }
  }

  private static String program(String system) {
    if (system.contains("win")) {
      return "windows/aapt2_64.exe";
    }
    return system.contains("mac") ? "macosx/aapt2_64" : "linux/aapt2_64";
  }
}
