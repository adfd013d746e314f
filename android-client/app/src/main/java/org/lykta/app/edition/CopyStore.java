package org.lykta.app.edition;

import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteFullException;
import android.database.sqlite.SQLiteOpenHelper;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
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
    alongside.begin(database);
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
   * @param documents all that {@code after} has
   * @param notes to be remembered with it
   * @throws android.database.sqlite.SQLiteException when it could not be stored
   */
  void replace(
      Copy<String> before,
      Copy<String> after,
      Collection<Document> documents,
      Map<String, String> notes) {
    SortedMap<String, String> fresh = new TreeMap<>(after.items());
    fresh.entrySet().removeAll(before.items().entrySet());
    Set<String> gone = new HashSet<>(before.items().keySet());
    gone.removeAll(after.items().keySet());
    gone.addAll(fresh.keySet());
    Map<Written, Text> read = new HashMap<>();
    documents.stream()
        .filter(
            document -> Written.all(document).anyMatch(one -> fresh.containsKey(one.toString())))
        .forEach(document -> read.putAll(texts(document)));
    atOnce(
        database -> {
          gone.forEach(id -> database.delete(ITEM, "id = ?", new String[] {id}));
          fresh.forEach((id, json) -> insert(database, ITEM, "id", id, "json", json));
          alongside.follow(database, gone, read);
          keep(database, EDITION, String.valueOf(after.edition()));
          keep(database, NEXT, after.next());
          notes.forEach((name, value) -> keep(database, name, value));
        });
  }

  /** Makes what stands beside the copy anew from {@code documents}, and remembers {@code notes}. */
  void readAnew(Collection<Document> documents, Map<String, String> notes) {
    atOnce(
        database -> {
          alongside.begin(database);
          Map<Written, Text> all = new HashMap<>();
          documents.forEach(document -> all.putAll(texts(document)));
          alongside.follow(database, Set.of(), all);
          notes.forEach((name, value) -> keep(database, name, value));
        });
  }

  private static Map<Written, Text> texts(Document document) {
    return document.head().texts().stream()
        .collect(
            Collectors.toMap(text -> new Written(document.id(), text.language()), text -> text));
  }

  private void atOnce(Consumer<SQLiteDatabase> work) {
    SQLiteDatabase database = getWritableDatabase();
    database.beginTransaction();
    try {
      work.accept(database);
      database.setTransactionSuccessful();
    } finally {
      database.endTransaction();
    }
  }

  /** Something to remember with the copy; null when it never was. */
  @Nullable String remembered(String name) {
    return state(getReadableDatabase(), name);
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
      throw new SQLiteFullException("the phone could not store " + id);
    }
  }
}
