package org.lykta.app.edition;

import android.content.Context;
import android.database.sqlite.SQLiteDatabaseCorruptException;
import android.database.sqlite.SQLiteException;
import android.util.Log;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.app.parts.Parts;
import org.lykta.domain.content.Document;
import org.lykta.domain.sync.Copy;
import org.lykta.domain.sync.Delta;

/** The edition on this phone. There is always one: the app carries the one it was built with. */
public final class CurrentEdition {

  /** Where the edition that the app carries comes from. */
  public interface Carried {
    String json() throws IOException;

    /** Another one whenever the app has been installed anew. */
    String mark();
  }

  private static final String LOG = "Lykta";
  private static final String INSTALLED = "installed";
  private static final String CONTACT = "contact";

  private final CopyStore store;
  private final ItemReader items;
  private final Carried carried;
  private final Executor background;
  private final Executor main;
  private final List<Consumer<Contents>> waiting = new ArrayList<>();
  private volatile @Nullable Contents contents;

  public CurrentEdition(
      CopyStore store, ItemReader items, Carried carried, Executor background, Executor main) {
    this.store = store;
    this.items = items;
    this.carried = carried;
    this.background = background;
    this.main = main;
  }

  /** The one of {@code context}'s app. */
  public static CurrentEdition of(Context context) {
    return Parts.of(context, CurrentEdition.class);
  }

  /** What there is to read; empty in the first moments after the app has started. */
  public Optional<Contents> now() {
    return Optional.ofNullable(contents);
  }

  /** Calls {@code reader} on the main thread: at once if it can, else as soon as it can. */
  public void whenReady(Consumer<Contents> reader) {
    Contents ready = contents;
    if (ready != null) {
      reader.accept(ready);
      return;
    }
    waiting.add(reader);
    if (waiting.size() == 1) {
      background.execute(this::load);
    }
  }

  /** The copy as it is stored. Not on the main thread. */
  public synchronized Copy<String> copy() {
    load();
    return store.read();
  }

  /**
   * Puts what {@code delta} leads to in the place of what was. Not on the main thread.
   *
   * @param asked what the server was asked with
   * @throws Malformed when what it leads to cannot be read: then nothing has changed
   * @throws org.lykta.domain.sync.OtherBase when it was made for another copy
   * @throws SQLiteException when the phone cannot store it: then nothing has changed
   */
  public synchronized void apply(String asked, Delta<String> delta) throws Malformed {
    Copy<String> before = copy();
    Copy<String> after = before.with(asked, delta);
    Contents read = items.contents(after);
    store.replace(before, after, documents(read), Map.of(CONTACT, "true"));
    if (!after.items().equals(before.items()) || after.edition() != before.edition()) {
      offer(read);
    }
  }

  private synchronized void load() {
    if (contents != null) {
      return;
    }
    try {
      Copy<String> stored = store.read();
      if (stored.items().isEmpty() || isOutdated()) {
        carry(stored);
      } else {
        take(stored);
      }
    } catch (SQLiteDatabaseCorruptException | Malformed | IllegalStateException broken) {
      Log.w(LOG, "the stored copy cannot be read, and is made anew", broken);
      store.startAnew();
      carry(Copy.empty());
    } catch (SQLiteException failing) {
      Log.w(LOG, "the stored copy cannot be reached now; the app's own is read", failing);
      offer(readable(built()));
    }
  }

  /** From here on screens show {@code read}; those that waited for it are told at once. */
  private void offer(Contents read) {
    contents = read;
    main.execute(this::tell);
  }

  private void tell() {
    List<Consumer<Contents>> readers = new ArrayList<>(waiting);
    waiting.clear();
    now().ifPresent(ready -> readers.forEach(reader -> reader.accept(ready)));
  }

  /**
   * A new app brings the edition it was built with; but what a server has sent stays, as only that
   * can be continued with small deltas.
   */
  private boolean isOutdated() {
    return isNewApp() && store.remembered(CONTACT) == null;
  }

  private boolean isNewApp() {
    return !carried.mark().equals(store.remembered(INSTALLED));
  }

  private void carry(Copy<String> before) {
    Copy<String> built = built();
    Contents read = readable(built);
    offer(read);
    orWithoutStoring(
        () -> store.replace(before, built, documents(read), Map.of(INSTALLED, carried.mark())));
  }

  private void take(Copy<String> stored) throws Malformed {
    Contents read = items.contents(stored);
    offer(read);
    if (isNewApp()) {
      // it may understand more of what is stored
      orWithoutStoring(() -> store.readAnew(documents(read), Map.of(INSTALLED, carried.mark())));
    }
  }

  /** A full phone goes on reading; the next start tries again. */
  private static void orWithoutStoring(Runnable storing) {
    try {
      storing.run();
    } catch (SQLiteException | IllegalStateException full) {
      Log.w(LOG, "the edition could not be stored, and is read all the same", full);
    }
  }

  private Copy<String> built() {
    try {
      return Copy.<String>empty().with("", DeltaReader.read(carried.json()));
    } catch (IOException | Malformed broken) {
      throw new IllegalStateException("the app lost the edition it was built with", broken);
    }
  }

  private Contents readable(Copy<String> built) {
    try {
      return items.contents(built);
    } catch (Malformed broken) {
      throw new IllegalStateException("the app was built with an edition it cannot read", broken);
    }
  }

  private static List<Document> documents(Contents read) {
    return read.library().stream().collect(Collectors.toList());
  }
}
