package org.lykta.app.edition;

import android.database.sqlite.SQLiteDatabase;
import java.util.Map;
import java.util.Set;
import org.lykta.domain.content.Text;
import org.lykta.domain.content.Written;

/** What is stored beside the copy and changes with it, in the same transaction. */
public interface Alongside {

  /** Makes its tables, empty, whatever there was. */
  void begin(SQLiteDatabase database);

  /**
   * Follows the copy.
   *
   * @param gone the names of items that are no longer there or say something else now
   * @param fresh the texts of documents of which any is new or says something else; they take the
   *     place of those of the same name
   */
  void follow(SQLiteDatabase database, Set<String> gone, Map<Written, Text> fresh);
}
