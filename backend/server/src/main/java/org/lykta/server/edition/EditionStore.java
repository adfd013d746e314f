package org.lykta.server.edition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Changes;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Kept;
import org.lykta.server.content.Pace;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Editions in MongoDB: each text once under its hash, a manifest for each edition, and one pointer
 * to the current. Texts are written first, then the manifest, then the pointer, so that whoever
 * follows the pointer finds a whole edition.
 */
@Component
class EditionStore {

  /** What is current after publishing, and what it has otherwise than the edition before. */
  record Published(Pointer pointer, Changes changes) {}

  private final TextStore texts;
  private final ManifestStore manifests;
  private final MongoCollection<Document> pointers;

  EditionStore(MongoDatabase database) {
    texts = new TextStore(database.getCollection("texts"));
    manifests = new ManifestStore(database.getCollection("editions"));
    pointers = database.getCollection("pointers");
  }

  /** The current edition; {@link Pointer#NONE} before the first. */
  Mono<Pointer> current() {
    return Mono.from(pointers.find(eq("_id", Pointer.ID)).first())
        .timeout(TextStore.PATIENCE)
        .map(Pointer::of)
        .defaultIfEmpty(Pointer.NONE);
  }

  /**
   * Makes these texts the current edition, unless they already are.
   *
   * @param before what was current before the texts were read
   * @return what is current afterwards, and what it changed; an {@link Overtaken} error when {@code
   *     before} no longer is current
   */
  Mono<Published> publish(
      Pointer before,
      Kept edition,
      Map<String, String> sources,
      @Nullable String commit,
      Instant now) {
    Manifest manifest = edition.manifest();
    String id = manifest.id();
    if (before.edition().equals(id)) {
      return Mono.just(new Published(before, manifest.since(manifest)));
    }
    var after = new Pointer(id, before.number() + 1, commit, now);
    return manifests
        .read(before.edition())
        .defaultIfEmpty(Manifest.EMPTY)
        .flatMap(
            old ->
                write(manifest, old, sources, now)
                    .then(manifests.write(edition, after))
                    .then(point(before, after).timeout(TextStore.PATIENCE))
                    .map(pointer -> new Published(pointer, manifest.since(old))));
  }

  /**
   * Writes what the edition before did not have. Its own texts are never purged while it is
   * current.
   */
  private Mono<Void> write(
      Manifest manifest, Manifest before, Map<String, String> sources, Instant now) {
    Set<String> present = new HashSet<>(before.hashes().values());
    SortedMap<String, String> missing = new TreeMap<>();
    manifest
        .hashes()
        .forEach(
            (path, hash) -> {
              if (!present.contains(hash)) {
                missing.put(hash, Objects.requireNonNull(sources.get(path), path));
              }
            });
    Pace pace = present.isEmpty() ? Pace.FULL : Pace.BESIDE_READERS;
    return texts.write(missing, Date.from(now), pace);
  }

  private Mono<Pointer> point(Pointer before, Pointer after) {
    return before.isNone()
        ? Mono.from(pointers.insertOne(after.document()))
            .map(done -> after)
            .onErrorMap(EditionStore::isThereAlready, another -> new Overtaken())
        : Mono.from(
                pointers.replaceOne(
                    and(eq("_id", Pointer.ID), eq("number", before.number())), after.document()))
            .filter(result -> result.getMatchedCount() == 1)
            .map(done -> after)
            .switchIfEmpty(Mono.error(Overtaken::new));
  }

  private static boolean isThereAlready(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  Mono<Manifest> manifest(String edition) {
    return manifests.read(edition);
  }

  /** What is remembered of an edition; empty when it is too long ago. */
  Mono<Kept> kept(String edition) {
    return manifests.kept(edition);
  }

  /**
   * The texts of an edition by path.
   *
   * @param known texts that need not be fetched, by hash
   * @return an {@link IncompleteEdition} error when a text is not there
   */
  Mono<Map<String, String>> texts(Manifest manifest, Map<String, String> known) {
    List<String> wanted =
        manifest.hashes().values().stream()
            .filter(hash -> !known.containsKey(hash))
            .distinct()
            .toList();
    return texts
        .read(wanted)
        .map(
            fetched -> {
              Map<String, String> byHash = new HashMap<>(known);
              byHash.putAll(fetched);
              return byPath(manifest, byHash);
            });
  }

  private static Map<String, String> byPath(Manifest manifest, Map<String, String> byHash) {
    Map<String, String> byPath = new TreeMap<>();
    manifest
        .hashes()
        .forEach(
            (path, hash) -> {
              String text = byHash.get(hash);
              if (text == null) {
                throw new IncompleteEdition(path);
              }
              byPath.put(path, text);
            });
    return byPath;
  }
}
