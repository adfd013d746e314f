package org.lykta.server.edition;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.lykta.server.content.Pace;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The texts of all kept editions, each once under its hash. */
class TextStore {

  private static final int BATCH = 2000;
  private static final int BATCH_BESIDE_READERS = 20;
  private static final Duration REST = Duration.ofMillis(20);
  private static final int AT_ONCE = 32;

  /** For the database to do one step; a large edition has many. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private final MongoCollection<Document> texts;

  TextStore(MongoCollection<Document> texts) {
    this.texts = texts;
  }

  /**
   * Writes texts that may be there already.
   *
   * @param byHash sorted, so that a batch touches few pages of the database
   */
  Mono<Void> write(SortedMap<String, String> byHash, Date used, Pace pace) {
    int most = pace == Pace.FULL ? BATCH : BATCH_BESIDE_READERS;
    Mono<Void> rest = pace == Pace.FULL ? Mono.empty() : Mono.delay(REST).then();
    return Flux.fromIterable(byHash.keySet())
        .buffer(most)
        .concatMap(
            hashes ->
                write(hashes, byHash, used)
                    .timeout(PATIENCE)
                    .then(hashes.size() < most ? Mono.empty() : rest))
        .then();
  }

  private Mono<Void> write(List<String> hashes, Map<String, String> byHash, Date used) {
    List<Document> batch =
        hashes.stream()
            .map(hash -> stored(hash, Objects.requireNonNull(byHash.get(hash)), used))
            .toList();
    return Mono.from(texts.insertMany(batch, new InsertManyOptions().ordered(false)))
        .then()
        .onErrorResume(MongoBulkWriteException.class, some -> touch(present(some, hashes), used));
  }

  /** The texts that were there already: any other error is passed on. */
  private static List<String> present(MongoBulkWriteException some, List<String> hashes) {
    if (some.getWriteErrors().stream()
        .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
      throw some;
    }
    return some.getWriteErrors().stream().map(error -> hashes.get(error.getIndex())).toList();
  }

  /**
   * Marks texts as used now, so that no purge takes them. One that was purged in between fails the
   * attempt.
   */
  private Mono<Void> touch(List<String> hashes, Date used) {
    return Mono.from(texts.updateMany(in("_id", hashes), set("usedAt", used)))
        .filter(result -> result.getMatchedCount() < hashes.size())
        .flatMap(gone -> Mono.<Void>error(new IncompleteEdition("a text purged meanwhile")))
        .then();
  }

  /** Those of {@code hashes} that are there. */
  Mono<Map<String, String>> read(Collection<String> hashes) {
    return Flux.fromIterable(hashes)
        .flatMap(hash -> texts.find(eq("_id", hash)).first(), AT_ONCE)
        .timeout(PATIENCE)
        .collect(Collectors.toMap(stored -> stored.getString("_id"), TextStore::text));
  }

  private static Document stored(String hash, String text, Date used) {
    return new Document("_id", hash).append("text", text).append("usedAt", used);
  }

  private static String text(Document stored) {
    return stored.getString("text");
  }
}
