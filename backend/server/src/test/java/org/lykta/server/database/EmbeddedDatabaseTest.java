package org.lykta.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.settings.CannotStart;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class EmbeddedDatabaseTest {

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsThereAfterARestart() {
    try (var database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.address())) {
      Mono.from(things(client).insertOne(new Document("_id", 1).append("word", "ljus"))).block();
    }

    try (var database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.address())) {
      assertThat(Mono.from(things(client).find(Filters.eq("_id", 1)).first()).block())
          .containsEntry("word", "ljus");
    }
  }

  @Test
  void everyKindOfValueComesBackAsItWas() {
    var written =
        new Document("_id", "nyckel")
            .append("text", "å ä ö, عربي, 🏮, \0")
            .append("whole", 1)
            .append("long", Long.MAX_VALUE)
            .append("fraction", 0.1)
            .append("yes", true)
            .append("nothing", null)
            .append("day", Date.from(Instant.ofEpochMilli(1_795_000_000_000L)))
            .append("bytes", new Binary(new byte[] {0, -1, 127}))
            .append("list", List.of(new Document("path", "a").append("deep", List.of(1, "2"))));
    try (var database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.address())) {
      Mono.from(things(client).insertOne(written)).block();
    }

    try (var database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.address())) {
      assertThat(Mono.from(things(client).find(Filters.eq("_id", "nyckel")).first()).block())
          .isEqualTo(written);
    }
  }

  @Test
  void keysOfEveryKindAreFoundByTheIndexAfterARestart() {
    List<Object> keys =
        List.of("a", "å", 1, -1L, 1.5, Date.from(Instant.EPOCH), new Document("two", "parts"));
    try (var database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.address())) {
      Flux.fromIterable(keys)
          .concatMap(key -> things(client).insertOne(new Document("_id", key)))
          .blockLast();
    }

    try (var database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.address())) {
      assertThat(
              Flux.fromIterable(keys)
                  .concatMap(key -> things(client).find(Filters.eq("_id", key)))
                  .map(found -> found.get("_id"))
                  .collectList()
                  .block())
          .isEqualTo(keys);
    }
  }

  @Test
  void itListensOnLoopbackOnly() {
    try (var database = EmbeddedDatabase.open(folder)) {
      assertThat(URI.create(database.address()).getHost()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void aSecondLyktaOnTheSameFolderIsToldSo() {
    try (var database = EmbeddedDatabase.open(folder)) {
      assertThat(database.address()).isNotEmpty();
      assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("används redan av en annan Lykta");
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsToldSoAndLeftAlone() throws IOException {
    byte[] strange = "det här är ingen databas".repeat(1000).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("editions.mv"), strange);

    assertThatThrownBy(() -> EmbeddedDatabase.open(folder))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("går inte att läsa");
    assertThat(folder.resolve("editions.mv")).hasBinaryContent(strange);
  }

  @Test
  void aStartDoesNotLetTheFileGrowWithItsHistory() throws IOException {
    try (var database = EmbeddedDatabase.open(folder);
        MongoClient client = MongoClients.create(database.address())) {
      Flux.range(0, 300)
          .concatMap(
              round ->
                  things(client)
                      .replaceOne(
                          Filters.eq("_id", 1),
                          new Document("_id", 1).append("pad", "x".repeat(20_000) + round),
                          new ReplaceOptions().upsert(true)))
          .blockLast();
    }
    long before = Files.size(folder.resolve("editions.mv"));

    EmbeddedDatabase.open(folder).close();

    assertThat(Files.size(folder.resolve("editions.mv"))).isLessThan(before / 4);
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("test").getCollection("things");
  }
}
