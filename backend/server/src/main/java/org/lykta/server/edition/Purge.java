package org.lykta.server.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
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
import org.bson.conversions.Bson;
import org.lykta.domain.edition.Manifest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Forgets what no longer needs keeping: texts after twenty editions, manifests after half a year,
 * and every text of a file that is gone or withdrawn.
 */
@Component
class Purge {

  static final int EDITIONS_WITH_TEXTS = 20;
  static final Duration MANIFESTS = Duration.ofDays(180);

  /**
   * A text used so lately may belong to an edition that is being published right now, on a node
   * whose clock is wrong by less.
   */
  static final Duration GRACE = Duration.ofHours(6);

  private static final int BATCH = 1000;

  private final EditionStore store;
  private final MongoCollection<Document> texts;
  private final MongoCollection<Document> editions;

  Purge(EditionStore store, MongoDatabase database) {
    this.store = store;
    texts = database.getCollection("texts");
    editions = database.getCollection("editions");
  }

  /** Does nothing before the first edition. */
  Mono<Void> run(Instant now) {
    return store
        .current()
        .filter(pointer -> !pointer.isNone())
        .flatMap(pointer -> manifest(pointer.edition()))
        .flatMap(current -> run(current, now));
  }

  private Mono<Void> run(Manifest current, Instant now) {
    return Flux.from(editions.find().projection(exclude("lines", "files", "doors")))
        .collectSortedList(comparing((Document edition) -> edition.getLong("number")).reversed())
        .flatMap(
            newestFirst ->
                kept(current, newestFirst)
                    .flatMap(kept -> texts(kept, now))
                    .then(manifests(newestFirst, now)));
  }

  /**
   * The hashes of the texts to keep, one manifest in memory at a time. Of a file that was gone in
   * between, nothing from before: whoever wrote it anew after taking it back wants the old one
   * gone.
   */
  private Mono<Set<String>> kept(Manifest current, List<Document> newestFirst) {
    Set<String> files = new HashSet<>(current.hashes().keySet());
    Set<String> hashes = new HashSet<>(current.hashes().values());
    return Flux.fromStream(newestFirst.stream().limit(EDITIONS_WITH_TEXTS))
        .concatMap(edition -> manifest(edition.getString("_id")))
        .doOnNext(
            manifest -> {
              files.retainAll(manifest.hashes().keySet());
              files.forEach(file -> hashes.add(manifest.hashes().get(file)));
            })
        .then(Mono.just(hashes));
  }

  private Mono<Manifest> manifest(String edition) {
    return Mono.from(editions.find(eq("_id", edition)).first()).map(ManifestStore::manifest);
  }

  private Mono<Void> texts(Set<String> kept, Instant now) {
    Bson old = lt("usedAt", Date.from(now.minus(GRACE)));
    return Flux.from(texts.find(old).projection(include("_id")))
        .map(text -> text.getString("_id"))
        .filter(hash -> !kept.contains(hash))
        .collectList()
        .flatMapIterable(unused -> unused)
        .buffer(BATCH)
        .concatMap(some -> texts.deleteMany(and(in("_id", some), old)))
        .then();
  }

  private Mono<Void> manifests(List<Document> newestFirst, Instant now) {
    Instant cutoff = now.minus(MANIFESTS);
    return Flux.fromStream(newestFirst.stream().skip(EDITIONS_WITH_TEXTS))
        .filter(edition -> edition.getDate("publishedAt").toInstant().isBefore(cutoff))
        .concatMap(edition -> editions.deleteOne(eq("_id", edition.get("_id"))))
        .then();
  }
}
