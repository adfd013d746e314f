package org.lykta.app.edition;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.json.JSONException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Slug;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;
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
   * One item.
   *
   * @param document what it is; null when it is a translation
   */
  private record Item(Written written, Text text, @Nullable Document document) {}

  /**
   * The edition that a copy holds.
   *
   * @throws Malformed when any item of a known kind cannot be read: then no part of it is used
   */
  Contents contents(Copy<String> copy) throws Malformed {
    List<Document> originals = new ArrayList<>();
    Map<DocumentId, List<Text>> translations = new HashMap<>();
    for (Item item : read(copy.items())) {
      if (item.document() == null) {
        translations.computeIfAbsent(item.written().id(), id -> new ArrayList<>()).add(item.text());
      } else {
        originals.add(item.document());
      }
    }
    String words = copy.items().get(VocabularyReader.ID);
    if (words == null || originals.isEmpty()) {
      throw new Malformed("an edition without words or without texts");
    }
    List<Document> documents = new ArrayList<>();
    for (Document original : originals) {
      List<Text> translated = translations.getOrDefault(original.id(), List.of());
      documents.add(original.with(original.head().withTranslations(translated)));
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

  private List<Item> read(Map<String, String> items) throws Malformed {
    List<Item> read = new ArrayList<>();
    for (Map.Entry<String, String> item : items.entrySet()) {
      read(item.getKey(), item.getValue()).ifPresent(read::add);
    }
    return read;
  }

  /** Empty when its kind, or how it is called, came after this app. */
  private Optional<Item> read(String name, String json) throws Malformed {
    // kind, path and, of a translation, language
    String[] words = name.split(" ", -1);
    KindReader kind = kinds.get(words[0]);
    if (kind == null || words.length < 2 || words.length > 3) {
      return Optional.empty();
    }
    try {
      JSONObject item = new JSONObject(json);
      DocumentId id = id(kind, words[1]);
      Written written = words.length == 2 ? Written.original(id) : new Written(id, words[2]);
      Text text = Heads.text(written.language(), item);
      Document document = written.isOriginal() ? kind.read(Heads.read(id, text, item), item) : null;
      return Optional.of(new Item(written, text, document));
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
