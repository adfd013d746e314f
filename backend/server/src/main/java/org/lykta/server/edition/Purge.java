package org.lykta.server.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Forgets what no longer needs keeping: texts after twenty editions, manifests after half a year.
 */
@Component
class Purge {

  static final int EDITIONS_WITH_TEXTS = 20;
  static final Duration MANIFESTS = Duration.ofDays(180);

  /** A text used so lately may belong to an edition that is being published right now. */
  static final Duration GRACE = Duration.ofHours(1);

  private final MongoCollection<Document> texts;
  private final MongoCollection<Document> editions;

  Purge(MongoDatabase database) {
    texts = database.getCollection("texts");
    editions = database.getCollection("editions");
  }

  Mono<Void> run(Instant now) {
    return Flux.from(editions.find().sort(descending("number")))
        .collectList()
        .flatMap(all -> texts(all, now).then(manifests(all, now)));
  }

  private Mono<Void> texts(List<Document> newestFirst, Instant now) {
    List<Document> outdated =
        newestFirst.stream()
            .skip(EDITIONS_WITH_TEXTS)
            .filter(edition -> !edition.getBoolean("purged", false))
            .toList();
    Set<String> kept =
        newestFirst.stream()
            .limit(EDITIONS_WITH_TEXTS)
            .flatMap(edition -> hashes(edition).stream())
            .collect(Collectors.toSet());
    Set<String> unused = new HashSet<>();
    outdated.forEach(edition -> unused.addAll(hashes(edition)));
    unused.removeAll(kept);
    if (outdated.isEmpty()) {
      return Mono.empty();
    }
    Date cutoff = Date.from(now.minus(GRACE));
    List<Object> ids = outdated.stream().map(edition -> edition.get("_id")).toList();
    return Mono.from(texts.deleteMany(and(in("_id", unused), lt("usedAt", cutoff))))
        .then(texts(unused))
        .filter(left -> left == 0)
        .flatMap(none -> Mono.from(editions.updateMany(in("_id", ids), set("purged", true))))
        .then();
  }

  private Mono<Long> texts(Set<String> hashes) {
    return Mono.from(texts.countDocuments(in("_id", hashes)));
  }

  private Mono<Void> manifests(List<Document> newestFirst, Instant now) {
    Instant cutoff = now.minus(MANIFESTS);
    return Flux.fromStream(newestFirst.stream().skip(EDITIONS_WITH_TEXTS))
        .filter(
            edition ->
                edition.getDate("publishedAt").toInstant().isBefore(cutoff)
                    && edition.getBoolean("purged", false))
        .concatMap(edition -> editions.deleteOne(eq("_id", edition.get("_id"))))
        .then();
  }

  private static List<String> hashes(Document edition) {
    return edition.getList("files", Document.class).stream()
        .map(file -> file.getString("hash"))
        .toList();
  }
}
