package org.lykta.app.search;

import android.content.Context;
import android.database.sqlite.SQLiteException;
import android.util.Log;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lykta.app.edition.CopyStore;
import org.lykta.app.parts.Parts;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;

/** Finds texts, without keeping anybody waiting. */
public final class Search {

  private static final String LOG = "Lykta";

  private final CopyStore store;
  private final SearchIndex index;
  private final Executor background;
  private final Executor main;

  public Search(CopyStore store, SearchIndex index, Executor background, Executor main) {
    this.store = store;
    this.index = index;
    this.background = background;
    this.main = main;
  }

  /** The one of {@code context}'s app. */
  public static Search of(Context context) {
    return Parts.of(context, Search.class);
  }

  /** Tells {@code reader}, on the main thread, which documents of {@code library} were found. */
  void find(String wanted, String language, Library library, Consumer<List<Document>> reader) {
    background.execute(
        () -> {
          List<Document> found = in(library, names(wanted, language));
          main.execute(() -> reader.accept(found));
        });
  }

  private Set<String> names(String wanted, String language) {
    try {
      return index.find(store.getReadableDatabase(), wanted, language);
    } catch (SQLiteException failing) {
      Log.w(LOG, "the phone cannot search now", failing);
      return Set.of();
    }
  }

  private static List<Document> in(Library library, Set<String> names) {
    Map<String, Document> byName =
        library.stream()
            .filter(document -> names.contains(document.id().toString()))
            .collect(Collectors.toMap(document -> document.id().toString(), document -> document));
    return names.stream().filter(byName::containsKey).map(byName::get).collect(Collectors.toList());
  }
}
