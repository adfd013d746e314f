package org.lykta.app.edition;

import android.content.Context;
import android.database.sqlite.SQLiteException;
import android.util.Log;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lykta.app.parts.Parts;
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
  private @Nullable Copy<String> copy;

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
      background.execute(this::loadAndTell);
    }
  }

  private void loadAndTell() {
    load();
    main.execute(
        () -> {
          List<Consumer<Contents>> readers = new ArrayList<>(waiting);
          waiting.clear();
          now().ifPresent(ready -> readers.forEach(reader -> reader.accept(ready)));
        });
  }

  /** The copy as it is stored. Not on the main thread. */
  public synchronized Copy<String> copy() {
    load();
    return copy == null ? Copy.empty() : copy;
  }

  /**
   * Puts what {@code delta} leads to in the place of what was. Not on the main thread.
   *
   * @param asked what the server was asked with
   * @throws Malformed when what it leads to cannot be read: then nothing has changed
   * @throws org.lykta.domain.sync.OtherBase when it was made for another copy
   */
  public synchronized void apply(String asked, Delta<String> delta) throws Malformed {
    Copy<String> before = copy();
    Copy<String> after = before.with(asked, delta);
    boolean same = after.items().equals(before.items()) && after.edition() == before.edition();
    Contents read = same ? null : items.contents(after);
    store.replace(before, after, items::texts);
    store.remember(CONTACT, "true");
    copy = after;
    if (read != null) {
      contents = read;
    }
  }

  /** Forgets the copy. The next reader gets what the app carries. Not on the main thread. */
  public synchronized void forget() {
    store.startAnew();
    copy = null;
    contents = null;
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
    } catch (SQLiteException | Malformed | IllegalStateException broken) {
      Log.w(LOG, "the stored copy cannot be read, and is made anew", broken);
      startOver();
    }
  }

  /** A new app brings a newer edition; but not newer than what the server has sent. */
  private boolean isOutdated() {
    return !carried.mark().equals(store.remembered(INSTALLED)) && store.remembered(CONTACT) == null;
  }

  private void startOver() {
    store.startAnew();
    try {
      carry(Copy.empty());
    } catch (Malformed broken) {
      throw new IllegalStateException("the app was built with an edition it cannot read", broken);
    }
  }

  private void carry(Copy<String> stored) throws Malformed {
    Copy<String> built = Copy.<String>empty().with("", DeltaReader.read(json()));
    Contents read = items.contents(built);
    store.replace(stored, built, items::texts);
    store.remember(INSTALLED, carried.mark());
    copy = built;
    contents = read;
  }

  private String json() {
    try {
      return carried.json();
    } catch (IOException unreadable) {
      throw new IllegalStateException("the app lost the edition it was built with", unreadable);
    }
  }

  private void take(Copy<String> stored) throws Malformed {
    contents = items.contents(stored);
    boolean another = !carried.mark().equals(store.remembered(INSTALLED));
    // another app may understand more of each item: it asks for everything once
    copy = another ? new Copy<>(stored.edition(), "", stored.items()) : stored;
    if (another) {
      store.replace(stored, copy, items::texts);
      store.remember(INSTALLED, carried.mark());
    }
  }
}
