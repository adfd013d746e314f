package org.lykta.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.Effort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Eight writers insert, update and delete; the database is killed at a random moment; nothing
 * acknowledged is lost.
 */
class KilledDatabaseTest {

  private static final int ROUNDS = 40;
  private static final int WRITERS = 8;
  private static final int KEYS_EACH = 20;

  @TempDir Path folder;

  private final Random random = new Random(20261122);

  /** What the database has acknowledged: each key's version, or absent. */
  private final Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();

  /**
   * The one write of each key that may or may not have arrived when the kill came: its version, 0
   * for a delete.
   */
  private final Map<Integer, Integer> underWay = new ConcurrentHashMap<>();

  @Test
  void noAcknowledgedWriteIsLost() {
    for (int round = 0; round < Effort.of(ROUNDS); round++) {
      writeUntilKilled(1 + random.nextInt(400));
      compareAfterRestart();
    }
  }

  private void writeUntilKilled(int writes) {
    var left = new AtomicInteger(writes);
    try (var database = DatabaseProcess.start(folder);
        MongoClient client =
            MongoClients.create(database.address() + "/?serverSelectionTimeoutMS=500")) {
      MongoCollection<Document> things = things(client);
      List<Mono<Void>> writers =
          Flux.range(0, WRITERS)
              .map(
                  writer -> {
                    var choice = new Random(random.nextLong());
                    return Mono.defer(
                            () ->
                                writeOnce(
                                    things, writer * KEYS_EACH + choice.nextInt(KEYS_EACH), choice))
                        .doOnSuccess(
                            done -> {
                              if (left.decrementAndGet() == 0) {
                                database.kill();
                              }
                            })
                        .repeat()
                        .onErrorComplete()
                        .then();
                  })
              .collectList()
              .block();
      Mono.when(writers).block();
    }
    assertThat(left.get()).as("the kill came while writing").isLessThanOrEqualTo(0);
  }

  /** Inserts a key that is not there; updates, replaces or deletes one that is. */
  private Mono<Void> writeOnce(MongoCollection<Document> things, int key, Random choice) {
    Integer version = acknowledged.get(key);
    if (version == null) {
      underWay.put(key, 1);
      return Mono.from(things.insertOne(thing(key, 1, choice)))
          .doOnNext(done -> arrived(key, 1))
          .then();
    }
    int kind = choice.nextInt(4);
    if (kind == 0) {
      underWay.put(key, 0);
      return Mono.from(things.deleteOne(Filters.eq("_id", key)))
          .doOnNext(done -> arrived(key, 0))
          .then();
    }
    underWay.put(key, version + 1);
    return (kind == 1
            ? Mono.from(things.replaceOne(Filters.eq("_id", key), thing(key, version + 1, choice)))
            : Mono.from(
                things.updateOne(Filters.eq("_id", key), Updates.set("version", version + 1))))
        .doOnNext(done -> arrived(key, version + 1))
        .then();
  }

  private void arrived(int key, int version) {
    if (version == 0) {
      acknowledged.remove(key);
    } else {
      acknowledged.put(key, version);
    }
    underWay.remove(key);
  }

  private void compareAfterRestart() {
    try (var database = DatabaseProcess.start(folder);
        MongoClient client = MongoClients.create(database.address())) {
      Map<Integer, Integer> stored = new HashMap<>();
      Flux.from(things(client).find())
          .doOnNext(thing -> stored.put(thing.getInteger("_id"), thing.getInteger("version")))
          .blockLast();
      for (int key = 0; key < WRITERS * KEYS_EACH; key++) {
        int found = stored.getOrDefault(key, 0);
        int promised = acknowledged.getOrDefault(key, 0);
        assertThat(found).as("key %d", key).isIn(promised, underWay.getOrDefault(key, promised));
        Document byId = Mono.from(things(client).find(Filters.eq("_id", key)).first()).block();
        assertThat(byId == null ? 0 : byId.getInteger("version"))
            .as("the index finds key %d", key)
            .isEqualTo(found);
      }
      acknowledged.clear();
      acknowledged.putAll(stored);
      underWay.clear();
    }
  }

  private static Document thing(int key, int version, Random choice) {
    return new Document("_id", key)
        .append("version", version)
        .append("pad", "p".repeat(choice.nextInt(4000)));
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("test").getCollection("things");
  }
}
