package org.lykta.app.edition;

import android.database.sqlite.SQLiteDatabase;
import java.util.Collection;
import java.util.Set;
import org.lykta.domain.content.Document;

/** What is stored beside the copy and changes with it, in the same transaction. */
public interface Alongside {

  /** Makes its tables, empty, whatever there was. */
  void begin(SQLiteDatabase database);

  /**
   * Follows the copy.
   *
   * @param gone the names of documents that are no longer there or say something else now
   * @param fresh the documents that are new or say something else
   */
  void follow(SQLiteDatabase database, Set<String> gone, Collection<Document> fresh);
}
