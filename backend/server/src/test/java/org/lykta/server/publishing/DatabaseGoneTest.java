package org.lykta.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.database.DatabaseProcess;

/** The database goes away and comes back while people read. */
class DatabaseGoneTest {

  private static final String DATABASE = "/actuator/health/database";

  @Test
  void readingGoesOnAndPublishingRecovers(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    Path data = folder.resolve("data");
    DatabaseProcess database = DatabaseProcess.start(data);
    String address = database.address();
    try (var lykta =
        RunningLykta.start(
            content.folder(),
            folder.resolve("unused"),
            "LYKTA_MONGODB_URI",
            address + "/?serverSelectionTimeoutMS=500&heartbeatFrequencyMS=500")) {

      database.kill();
      lykta.until(DATABASE, health -> health.get("status").asString().equals("DOWN"));
      for (int reader = 0; reader < 200; reader++) {
        assertThat(lykta.get("/api/v1/stories?limit=" + (1 + reader % 100)).statusCode())
            .isEqualTo(200);
      }
      assertThat(lykta.json("/actuator/health/readiness").get("status").asString()).isEqualTo("UP");
      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Hjälp genast");

      try (var again = DatabaseProcess.start(data, URI.create(address).getPort())) {
        assertThat(again.address()).isEqualTo(address);
        lykta.until(DATABASE, health -> health.get("status").asString().equals("UP"));
        lykta.until(
            "/api/v1/pages/hjalp-nu", page -> page.get("title").asString().equals("Hjälp genast"));
      }
    }
  }

  @Test
  void anEditionPublishedByOneNodeIsServedByTheOther(@TempDir Path folder) {
    var content = TestContent.in(folder.resolve("content"));
    try (var database = DatabaseProcess.start(folder.resolve("data"));
        var one =
            RunningLykta.start(
                content.folder(), folder.resolve("a"), "LYKTA_MONGODB_URI", database.address());
        var other =
            RunningLykta.start(
                TestContent.in(folder.resolve("copy")).folder(),
                folder.resolve("b"),
                "LYKTA_MONGODB_URI",
                database.address())) {
      assertThat(one.json("/api/v1/edition")).isEqualTo(other.json("/api/v1/edition"));

      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Hjälp genast");

      other.until(
          "/api/v1/pages/hjalp-nu", page -> page.get("title").asString().equals("Hjälp genast"));
      assertThat(other.json("/api/v1/edition").get("id"))
          .isEqualTo(one.json("/api/v1/edition").get("id"));
    }
  }
}
