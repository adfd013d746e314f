package org.lykta.app.edition;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.json.JSONException;
import org.json.JSONObject;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Slug;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.sync.Copy;

/** Items become documents. What an older app does not know it passes over. */
public final class ItemReader {

  private static final String BETWEEN = "/";

  private final Map<String, KindReader> kinds = new HashMap<>();

  public ItemReader(List<KindReader> kinds) {
    kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
  }

  /**
   * The edition that a copy holds.
   *
   * @throws Malformed when any item of a known kind cannot be read: then no part of it is used
   */
  Contents contents(Copy<String> copy) throws Malformed {
    List<Document> documents = new ArrayList<>();
    for (Map.Entry<String, String> item : copy.items().entrySet()) {
      if (!item.getKey().equals(VocabularyReader.ID)) {
        document(item.getKey(), item.getValue()).ifPresent(documents::add);
      }
    }
    String words = copy.items().get(VocabularyReader.ID);
    if (words == null || documents.isEmpty()) {
      throw new Malformed("an edition without words or without texts");
    }
    return new Contents(copy.edition(), vocabulary(words), new Library(documents));
  }

  private static Vocabulary vocabulary(String json) throws Malformed {
    try {
      return VocabularyReader.read(new JSONObject(json));
    } catch (JSONException wrong) {
      throw new Malformed(VocabularyReader.ID, wrong);
    }
  }

  /** The document of that name; empty when its kind is one that came after this app. */
  Optional<Document> document(String name, String json) throws Malformed {
    int space = name.indexOf(' ');
    KindReader kind = kinds.get(space < 0 ? name : name.substring(0, space));
    if (kind == null) {
      return Optional.empty();
    }
    try {
      JSONObject item = new JSONObject(json);
      return Optional.of(kind.read(Heads.read(id(kind, name.substring(space + 1)), item), item));
    } catch (JSONException | DateTimeException | IllegalArgumentException wrong) {
      throw new Malformed(name, wrong);
    }
  }

  private static DocumentId id(KindReader kind, String path) {
    int last = path.lastIndexOf(BETWEEN);
    return last < 0
        ? DocumentId.of(kind.kind(), path)
        : new DocumentId(
            kind.kind(), kind.within(path.substring(0, last)), new Slug(path.substring(last + 1)));
  }
}
