package org.lykta.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** The edition that the app is built with, written by the server's own program. */
final class EditionAsset {

  private EditionAsset() {}

  static void write(Arguments settings) throws IOException {
    Path server = settings.path("--server-jar");
    if (!Files.isRegularFile(server)) {
      throw new BuildFailed(
          "The edition inside the app is written by the server, which is not built yet (no %s). Build it first: mvn -pl backend/server -am -DskipTests package"
              .formatted(server.getFileName()));
    }
    Path edition = settings.path("--to");
    Path unfinished = edition.resolveSibling(edition.getFileName() + ".unfinished");
    Files.createDirectories(edition.toAbsolutePath().getParent());
    Tool.write(
        List.of(
            Tool.ofJava("java"),
            "-jar",
            server.toString(),
            "edition",
            "export",
            "--packs",
            "core",
            "--on",
            settings.text("--on")),
        Map.of("LYKTA_CONTENT", settings.text("--content"), "LYKTA_DATA", settings.text("--data")),
        unfinished);
    Files.move(unfinished, edition, StandardCopyOption.REPLACE_EXISTING);
  }
}
