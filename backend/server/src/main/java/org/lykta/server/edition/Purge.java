package org.lykta.server.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Updates.set;
import static java.util.Comparator.comparing;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    return Flux.from(editions.find().projection(exclude("files")))
        .collectSortedList(comparing((Document edition) -> edition.getLong("number")).reversed())
        .flatMap(all -> texts(all, now).then(manifests(all, now)));
  }

  private Mono<Void> texts(List<Document> newestFirst, Instant now) {
    List<String> outdated =
        newestFirst.stream()
            .skip(EDITIONS_WITH_TEXTS)
            .filter(edition -> !edition.getBoolean("purged", false))
            .map(edition -> edition.getString("_id"))
            .toList();
    List<String> current =
        newestFirst.stream()
            .limit(EDITIONS_WITH_TEXTS)
            .map(edition -> edition.getString("_id"))
            .toList();
    return outdated.isEmpty()
        ? Mono.empty()
        : hashes(outdated)
            .zipWith(
                hashes(current),
                (unused, kept) -> {
                  unused.removeAll(kept);
                  return unused;
                })
            .flatMap(unused -> delete(unused, now))
            .filter(left -> left == 0)
            .flatMap(
                none -> Mono.from(editions.updateMany(in("_id", outdated), set("purged", true))))
            .then();
  }

  /** Deletes what nobody has used lately and tells how many are left. */
  private Mono<Long> delete(Set<String> unused, Instant now) {
    Date cutoff = Date.from(now.minus(GRACE));
    return Mono.from(texts.deleteMany(and(in("_id", unused), lt("usedAt", cutoff))))
        .then(Mono.from(texts.countDocuments(in("_id", unused))));
  }

  /** The texts of some editions, one manifest in memory at a time. */
  private Mono<Set<String>> hashes(List<String> ids) {
    return Flux.fromIterable(ids)
        .concatMap(id -> editions.find(eq("_id", id)).first())
        .collect(HashSet::new, (all, edition) -> all.addAll(hashes(edition)));
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
