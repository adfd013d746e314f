package org.lykta.app.edition;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteOpenHelper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;
import org.lykta.domain.sync.Copy;

/** The copy in a database. It is one whole edition or another, whenever the power goes. */
public final class CopyStore extends SQLiteOpenHelper {

  static final String FILE = "edition.db";

  private static final int SCHEMA = 1;
  private static final String EDITION = "edition";
  private static final String NEXT = "next";
  private static final String ITEM = "item";
  private static final String STATE = "state";

  private final Alongside alongside;

  private final Context context;

  public CopyStore(Context context, Alongside alongside) {
    super(context, FILE, null, SCHEMA);
    this.context = context;
    this.alongside = alongside;
  }

  /** Throws everything away. */
  void startAnew() {
    close();
    context.deleteDatabase(FILE);
  }

  @Override
  public void onCreate(SQLiteDatabase database) {
    database.execSQL("CREATE TABLE item (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID");
    database.execSQL("CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
    alongside.create(database);
  }

  @Override
  public void onUpgrade(SQLiteDatabase database, int old, int now) {
    throw new IllegalStateException("there is no schema before " + SCHEMA);
  }

  /** What is stored; {@link Copy#empty()} before the first time. */
  Copy<String> read() {
    SQLiteDatabase database = getReadableDatabase();
    database.beginTransaction();
    try {
      String edition = state(database, EDITION);
      if (edition == null) {
        return Copy.empty();
      }
      String next = state(database, NEXT);
      return new Copy<>(Long.parseLong(edition), next == null ? "" : next, items(database));
    } finally {
      database.endTransaction();
    }
  }

  private static SortedMap<String, String> items(SQLiteDatabase database) {
    SortedMap<String, String> items = new TreeMap<>();
    try (Cursor rows = database.rawQuery("SELECT id, json FROM item", null)) {
      while (rows.moveToNext()) {
        items.put(rows.getString(0), rows.getString(1));
      }
    }
    return items;
  }

  /**
   * Puts {@code after} where {@code before} was.
   *
   * @param texts reads the texts of some items
   */
  void replace(Copy<String> before, Copy<String> after, Texts texts) throws Malformed {
    SortedMap<String, String> fresh = new TreeMap<>(after.items());
    fresh.entrySet().removeAll(before.items().entrySet());
    Set<String> gone = new HashSet<>(before.items().keySet());
    gone.removeAll(after.items().keySet());
    gone.addAll(fresh.keySet());
    Map<Written, Text> read = texts.of(fresh);

    SQLiteDatabase database = getWritableDatabase();
    database.beginTransaction();
    try {
      gone.forEach(id -> database.delete(ITEM, "id = ?", new String[] {id}));
      fresh.forEach((id, json) -> insert(database, ITEM, "id", id, "json", json));
      alongside.follow(database, gone, read);
      keep(database, EDITION, String.valueOf(after.edition()));
      keep(database, NEXT, after.next());
      database.setTransactionSuccessful();
    } finally {
      database.endTransaction();
    }
  }

  /** Reads the texts of some items, by their names. */
  interface Texts {
    Map<Written, Text> of(Map<String, String> items) throws Malformed;
  }

  /** Something to remember with the copy; null when it never was. */
  @Nullable String remembered(String name) {
    return state(getReadableDatabase(), name);
  }

  void remember(String name, String value) {
    keep(getWritableDatabase(), name, value);
  }

  private static @Nullable String state(SQLiteDatabase database, String name) {
    try (Cursor row =
        database.rawQuery("SELECT value FROM state WHERE name = ?", new String[] {name})) {
      return row.moveToNext() ? row.getString(0) : null;
    }
  }

  private static void keep(SQLiteDatabase database, String name, String value) {
    insert(database, STATE, "name", name, "value", value);
  }

  private static void insert(
      SQLiteDatabase database, String table, String key, String id, String column, String value) {
    ContentValues row = new ContentValues();
    row.put(key, id);
    row.put(column, value);
    if (database.replace(table, null, row) < 0) {
      throw new IllegalStateException("the phone could not store " + id);
    }
  }
}
