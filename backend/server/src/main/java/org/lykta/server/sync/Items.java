package org.lykta.server.sync;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Ordered;
import org.lykta.domain.content.Source;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;
import org.lykta.domain.reader.Languages;
import org.springframework.stereotype.Component;

/**
 * Documents as phones store them: an item with the original and everything the rules need, and one
 * for each translation. So a changed file is one item that is another.
 */
@Component
class Items {

  private final Map<String, KindFields> kinds;

  Items(Collection<KindFields> kinds) {
    this.kinds = kinds.stream().collect(Collectors.toMap(KindFields::kind, Function.identity()));
  }

  /** Which pack a document belongs to. */
  String pack(Document document) {
    KindFields own = kinds.get(document.id().kind());
    return own == null ? Packs.CORE : own.pack(document);
  }

  /** What one text of a document is sent as; fields that say nothing are left out. */
  Map<String, Object> item(Document document, Written one) {
    Text text = document.head().text(new Languages(List.of(one.language())));
    var item = new Fields();
    item.put("id", one.toString());
    item.put("title", text.title());
    item.put("summary", text.summary());
    item.put("note", text.note());
    item.put("markdown", text.markdown());
    if (one.isOriginal()) {
      rules(document, item);
    }
    return item.all;
  }

  private void rules(Document document, Fields item) {
    Head head = document.head();
    item.put("for", audience(head));
    item.put("themes", head.themes().stream().sorted().toList());
    item.put("until", head.published().until());
    item.put("reviewed", head.reviewed());
    item.put("sources", head.sources().stream().map(Items::source).toList());
    item.put("example", head.example() ? true : null);
    item.put("order", document instanceof Ordered ordered ? ordered.order() : null);
    KindFields own = kinds.get(document.id().kind());
    if (own != null) {
      own.of(document).forEach(item::put);
    }
  }

  private static SortedMap<String, List<String>> audience(Head head) {
    SortedMap<String, List<String>> wanted = new TreeMap<>();
    head.audience()
        .wanted()
        .forEach((facet, values) -> wanted.put(facet.key(), values.stream().sorted().toList()));
    return wanted;
  }

  private static Map<String, Object> source(Source source) {
    var fields = new Fields();
    fields.put("title", source.title());
    fields.put("url", source.url());
    fields.put("checked", source.checked());
    return fields.all;
  }

  /** In the order they are put, so that every node writes the same bytes. */
  private static final class Fields {

    private final Map<String, Object> all = new LinkedHashMap<>();

    void put(String name, @Nullable Object value) {
      if (value != null && !saysNothing(value)) {
        all.put(name, value);
      }
    }

    private static boolean saysNothing(Object value) {
      if (value instanceof Collection<?> several) {
        return several.isEmpty();
      }
      return value instanceof Map<?, ?> named ? named.isEmpty() : value.equals("");
    }
  }
}
