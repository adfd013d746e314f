package org.lykta.server.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.edition.Manifest;
import org.lykta.server.content.Inventory;
import org.lykta.server.content.Sources;

/**
 * What is served: where the next attempt to publish begins.
 *
 * @param texts by path
 */
public record Live(
    Pointer pointer, Manifest manifest, Inventory inventory, Map<String, String> texts) {

  static final Live NOTHING =
      new Live(Pointer.NONE, Manifest.EMPTY, new Inventory(Map.of(), Set.of(), false), Map.of());

  /** The commit it came from; null for a folder, or when there is none yet. */
  public @Nullable String commit() {
    return pointer.commit();
  }

  public long number() {
    return pointer.number();
  }

  public Sources sources() {
    return Sources.of(texts);
  }

  /** Its texts without some files. */
  public Sources without(Set<String> files) {
    Map<String, String> left = new TreeMap<>(texts);
    left.keySet().removeAll(files);
    return Sources.of(left);
  }

  Live at(Pointer other) {
    return new Live(other, manifest, inventory, texts);
  }

  Map<String, String> textsByHash() {
    Map<String, String> byHash = new HashMap<>();
    manifest.hashes().forEach((path, hash) -> byHash.put(hash, texts.getOrDefault(path, "")));
    return byHash;
  }
}
