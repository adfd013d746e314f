package org.lykta.app.edition;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.sync.Delta;

/** What {@code /api/v1/sync} answers, and what the app carries when it is installed. */
public final class DeltaReader {

  /** The shape of items that this app knows. */
  static final int VERSION = 1;

  private static final int MOST_ITEMS = 50_000;
  private static final int LONGEST_NEXT = 2_000;

  private DeltaReader() {}

  /**
   * Reads an answer; each item stays as it was written.
   *
   * @throws NewerShape when the app must be renewed first
   * @throws Malformed when it is anything but a whole answer
   */
  public static Delta<String> read(String json) throws Malformed {
    Depth.check(json);
    try {
      JSONObject answer = new JSONObject(json);
      int version = answer.getInt("version");
      if (version > VERSION) {
        throw new NewerShape(version);
      }
      String next = answer.getString("next");
      if (next.isEmpty() || next.length() > LONGEST_NEXT) {
        throw new Malformed("a next of " + next.length() + " characters");
      }
      return new Delta<>(
          answer.getLong("from"),
          answer.getLong("to"),
          next,
          changed(answer.getJSONArray("changed")),
          removed(answer.getJSONArray("removed")));
    } catch (JSONException wrong) {
      throw new Malformed("not an answer", wrong);
    }
  }

  private static SortedMap<String, String> changed(JSONArray items)
      throws JSONException, Malformed {
    SortedMap<String, String> changed = new TreeMap<>();
    bounded(items);
    for (int at = 0; at < items.length(); at++) {
      JSONObject item = items.getJSONObject(at);
      changed.put(item.getString("id"), written(item));
    }
    return changed;
  }

  /** Android answers null for numbers that JSON does not have. */
  private static String written(JSONObject item) throws Malformed {
    @Nullable String json = item.toString();
    if (json == null) {
      throw new Malformed("an item with a number that is none");
    }
    return json;
  }

  private static SortedSet<String> removed(JSONArray ids) throws JSONException, Malformed {
    SortedSet<String> removed = new TreeSet<>();
    bounded(ids);
    for (int at = 0; at < ids.length(); at++) {
      removed.add(ids.getString(at));
    }
    return removed;
  }

  private static void bounded(JSONArray array) throws Malformed {
    if (array.length() > MOST_ITEMS) {
      throw new Malformed(array.length() + " items");
    }
  }
}
