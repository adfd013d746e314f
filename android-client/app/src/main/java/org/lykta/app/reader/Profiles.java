package org.lykta.app.reader;

import android.content.Context;
import android.content.SharedPreferences;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;

/** What the reader has told about herself, on this phone and nowhere else. */
public final class Profiles {

  private static final String STORE = "profile";
  private static final String EVENT = "event.";
  private static final String ASKED = "asked";

  private Profiles() {}

  /** What she has told; {@link Profile#UNTOLD} before she has told anything. */
  public static Profile of(Context context) {
    SharedPreferences stored = stored(context);
    Map<Facet, Set<String>> told = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = stored.getStringSet(facet.key(), null);
      if (values != null && !values.isEmpty()) {
        told.put(facet, Set.copyOf(values));
      }
    }
    Map<String, LocalDate> events = new TreeMap<>();
    stored
        .getAll()
        .forEach(
            (name, value) -> {
              if (name.startsWith(EVENT)) {
                events.put(name.substring(EVENT.length()), LocalDate.parse((String) value));
              }
            });
    return new Profile(told, events);
  }

  static void keep(Context context, Facet facet, Set<String> values) {
    stored(context).edit().putStringSet(facet.key(), new HashSet<>(values)).apply();
  }

  static void keep(Context context, String event, LocalDate date) {
    stored(context).edit().putString(EVENT + event, date.toString()).apply();
  }

  static void forget(Context context, String event) {
    stored(context).edit().remove(EVENT + event).apply();
  }

  /** Forgets what was told, but not that it was asked. */
  static void clear(Context context) {
    stored(context).edit().clear().putBoolean(ASKED, true).apply();
  }

  public static void forget(Context context) {
    stored(context).edit().clear().apply();
  }

  /** Whether the app has been opened before and its first questions were answered or passed by. */
  public static boolean isAsked(Context context) {
    return stored(context).getBoolean(ASKED, false);
  }

  static void asked(Context context) {
    stored(context).edit().putBoolean(ASKED, true).apply();
  }

  private static SharedPreferences stored(Context context) {
    return context.getSharedPreferences(STORE, Context.MODE_PRIVATE);
  }
}
