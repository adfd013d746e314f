package org.lykta.app.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.DocumentId;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Period;
import org.lykta.domain.content.Source;
import org.lykta.domain.content.Status;
import org.lykta.domain.content.Text;
import org.lykta.domain.reader.Audience;
import org.lykta.domain.reader.Facet;

/** What every kind of item has. Fields it does not know are passed over. */
final class Heads {

  private Heads() {}

  static Head read(DocumentId id, Text original, JSONObject item) throws JSONException {
    return new Head(
        id,
        List.of(original),
        audience(item.optJSONObject("for")),
        strings(item.optJSONArray("themes")),
        // only what may be read is ever sent, and only its last day may still be to come
        Status.LIVE,
        new Period(null, day(item, "until")),
        day(item, "reviewed"),
        sources(item.optJSONArray("sources")),
        item.optBoolean("example"));
  }

  static Text text(String language, JSONObject item) throws JSONException {
    return new Text(
        language,
        item.getString("title"),
        item.optString("summary"),
        item.has("note") ? item.getString("note") : null,
        item.optString("markdown"));
  }

  private static Audience audience(@Nullable JSONObject wanted) throws JSONException {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      if (wanted != null && wanted.has(facet.key())) {
        facets.put(facet, strings(wanted.getJSONArray(facet.key())));
      }
    }
    return facets.isEmpty() ? Audience.EVERYONE : new Audience(facets);
  }

  private static Set<String> strings(@Nullable JSONArray array) throws JSONException {
    Set<String> strings = new LinkedHashSet<>();
    for (int at = 0; array != null && at < array.length(); at++) {
      strings.add(array.getString(at));
    }
    return strings;
  }

  private static @Nullable LocalDate day(JSONObject object, String name) throws JSONException {
    return object.has(name) ? LocalDate.parse(object.getString(name)) : null;
  }

  private static List<Source> sources(@Nullable JSONArray array) throws JSONException {
    List<Source> sources = new ArrayList<>();
    for (int at = 0; array != null && at < array.length(); at++) {
      JSONObject source = array.getJSONObject(at);
      sources.add(
          new Source(
              source.getString("title"),
              source.has("url") ? source.getString("url") : null,
              day(source, "checked")));
    }
    return List.copyOf(sources);
  }
}
