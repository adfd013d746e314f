package org.lykta.server.edition;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.sync.Kept;
import reactor.core.publisher.Mono;

/** The manifests of all kept editions, each as the lines that its id is the hash of. */
class ManifestStore {

  private static final String LINES = "lines";
  private static final String DOORS = "doors";

  private final MongoCollection<Document> editions;
  private volatile @Nullable Known last;

  private record Known(String edition, Manifest manifest) {}

  ManifestStore(MongoCollection<Document> editions) {
    this.editions = editions;
  }

  /** Writes a manifest, also where one of an earlier publication is. */
  Mono<Void> write(Kept edition, Pointer pointer) {
    Manifest manifest = edition.manifest();
    Document stored =
        new Document("_id", pointer.edition())
            .append("number", pointer.number())
            .append("publishedAt", Date.from(pointer.publishedAt()))
            .append(DOORS, StoredDoors.write(edition.doors()))
            .append(LINES, new Binary(manifest.lines().getBytes(StandardCharsets.UTF_8)));
    return Mono.from(
            editions.replaceOne(
                eq("_id", pointer.edition()), stored, new ReplaceOptions().upsert(true)))
        .timeout(TextStore.PATIENCE)
        .doOnNext(done -> last = new Known(pointer.edition(), manifest))
        .then();
  }

  /** Of an edition; empty when it is not kept. */
  Mono<Manifest> read(String edition) {
    Known known = last;
    return known != null && known.edition().equals(edition)
        ? Mono.just(known.manifest())
        : Mono.from(editions.find(eq("_id", edition)).first())
            .timeout(TextStore.PATIENCE)
            .map(ManifestStore::manifest);
  }

  /** What is remembered of an edition; empty when it is not kept, or was before this was. */
  Mono<Kept> kept(String edition) {
    return Mono.from(editions.find(eq("_id", edition)).first())
        .filter(stored -> stored.containsKey(DOORS))
        .map(
            stored ->
                new Kept(
                    manifest(stored), StoredDoors.read(stored.getList(DOORS, Document.class))));
  }

  /** What a stored edition is made of. */
  static Manifest manifest(Document stored) {
    Binary lines = stored.get(LINES, Binary.class);
    return lines == null
        ? older(stored)
        : Manifest.read(new String(lines.getData(), StandardCharsets.UTF_8));
  }

  /** As it was written in the first months: one document for each file. */
  private static Manifest older(Document stored) {
    SortedMap<String, String> hashes = new TreeMap<>();
    stored
        .getList("files", Document.class)
        .forEach(file -> hashes.put(file.getString("path"), file.getString("hash")));
    return new Manifest(hashes);
  }
}
