package org.lykta.app.search;

import android.content.ContentValues;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lykta.app.edition.Alongside;
import org.lykta.domain.content.Folding;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;
import org.lykta.domain.reader.Languages;

/** The words of every text, stored beside the copy and changing with it. */
public final class SearchIndex implements Alongside {

  private static final String TABLE = "words";
  private static final String BETWEEN = " ";
  private static final int MOST = 60;

  @Override
  public void begin(SQLiteDatabase database) {
    database.execSQL("DROP TABLE IF EXISTS words");
    database.execSQL(
        "CREATE VIRTUAL TABLE words USING fts4"
            + " (item, id, language, title, body,"
            + " notindexed=item, notindexed=id, notindexed=language)");
  }

  @Override
  public void follow(SQLiteDatabase database, Set<String> gone, Map<Written, Text> fresh) {
    gone.forEach(item -> database.delete(TABLE, "item = ?", new String[] {item}));
    fresh.forEach(
        (written, text) -> {
          database.delete(TABLE, "item = ?", new String[] {written.toString()});
          ContentValues row = new ContentValues();
          row.put("item", written.toString());
          row.put("id", written.id().toString());
          row.put("language", text.language());
          row.put("title", Folding.fold(text.title() + BETWEEN + text.summary()));
          row.put("body", Folding.fold(text.markdown()));
          database.insertOrThrow(TABLE, null, row);
        });
  }

  /**
   * The names of the documents that have every word of {@code wanted}, or words that begin so,
   * those with the words in their titles first; those that have them within other words when there
   * are none.
   *
   * @param language what the reader reads; originals are found too
   */
  Set<String> find(SQLiteDatabase database, String wanted, String language) {
    String folded = Folding.fold(wanted);
    if (folded.isEmpty()) {
      return Set.of();
    }
    String[] words = folded.split(BETWEEN);
    String begun =
        Arrays.stream(words).map(word -> word + "*").collect(Collectors.joining(BETWEEN));
    Set<String> found = new LinkedHashSet<>();
    String titles =
        Arrays.stream(words)
            .map(word -> "title:" + word + "*")
            .collect(Collectors.joining(BETWEEN));
    collect(database, found, "words MATCH ?", new String[] {titles}, language);
    collect(database, found, "words MATCH ?", new String[] {begun}, language);
    if (found.isEmpty()) {
      String within =
          Arrays.stream(words)
              .map(word -> "(title || ' ' || body) LIKE ?")
              .collect(Collectors.joining(" AND "));
      String[] parts = Arrays.stream(words).map(word -> "%" + word + "%").toArray(String[]::new);
      collect(database, found, within, parts, language);
    }
    return found;
  }

  private static void collect(
      SQLiteDatabase database, Set<String> found, String how, String[] values, String language) {
    String[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = language;
    all[values.length + 1] = Languages.ORIGINAL;
    try (Cursor rows =
        database.rawQuery(
            "SELECT id FROM words WHERE " + how + " AND language IN (?, ?) LIMIT " + MOST, all)) {
      while (rows.moveToNext() && found.size() < MOST) {
        found.add(rows.getString(0));
      }
    }
  }
}
