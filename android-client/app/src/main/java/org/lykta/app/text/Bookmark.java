package org.lykta.app.text;

import android.content.Context;
import android.content.SharedPreferences;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader was.
 *
 * @param share of the text that lay above what she saw, 0-1
 */
public record Bookmark(String address, float share) {

  private static final String STORE = "bookmark";
  private static final String ADDRESS = "address";
  private static final String SHARE = "share";

  /** The last one; empty before anything was read. */
  public static Optional<Bookmark> of(Context context) {
    SharedPreferences stored = stored(context);
    @Nullable String address = stored.getString(ADDRESS, null);
    return address == null
        ? Optional.empty()
        : Optional.of(new Bookmark(address, stored.getFloat(SHARE, 0)));
  }

  public static void forget(Context context) {
    stored(context).edit().clear().apply();
  }

  void keep(Context context) {
    stored(context).edit().putString(ADDRESS, address).putFloat(SHARE, share).apply();
  }

  private static SharedPreferences stored(Context context) {
    return context.getSharedPreferences(STORE, Context.MODE_PRIVATE);
  }
}
