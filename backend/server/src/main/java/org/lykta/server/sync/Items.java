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
import org.springframework.stereotype.Component;

/** Documents as phones store them: everything the rules need, and every language. */
@Component
class Items {

  private final Map<String, KindFields> kinds;

  Items(Collection<KindFields> kinds) {
    this.kinds = kinds.stream().collect(Collectors.toMap(KindFields::kind, Function.identity()));
  }

  /** What a document is sent as; fields that say nothing are left out. */
  Map<String, Object> item(Document document) {
    Head head = document.head();
    var item = new Fields();
    item.put("id", document.id().toString());
    item.put("texts", head.texts().stream().map(Items::text).toList());
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
    return item.all;
  }

  private static Map<String, Object> text(Text text) {
    var fields = new Fields();
    fields.put("language", text.language());
    fields.put("title", text.title());
    fields.put("summary", text.summary());
    fields.put("note", text.note());
    fields.put("markdown", text.markdown());
    return fields.all;
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
