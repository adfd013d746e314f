package org.lykta.app.sync;

import android.content.Context;
import android.database.sqlite.SQLiteException;
import android.util.Log;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.DeltaReader;
import org.lykta.app.edition.Malformed;
import org.lykta.app.edition.NewerShape;
import org.lykta.app.parts.Parts;
import org.lykta.domain.sync.OtherBase;

/** Brings the edition on the phone up to date. */
public final class Sync {

  /** What a delta may weigh on a network that costs: the issue of the reader's money. */
  static final long SMALL = 50_000;

  /** What anything may weigh; everything that ships weighs 356 000. */
  static final long LARGE = 2_000_000;

  /** After that long it is fetched on a network that costs: a withdrawn text must go. */
  static final Duration PATIENCE = Duration.ofDays(7);

  private static final String LOG = "Lykta";

  private final Context context;
  private final CurrentEdition edition;
  private final Server server;
  private final Contacts contacts;
  private final Network network;
  private final Executor background;
  private final Executor main;

  public Sync(
      Context context,
      CurrentEdition edition,
      Server server,
      Contacts contacts,
      Executor background,
      Executor main) {
    this.context = context;
    this.edition = edition;
    this.server = server;
    this.contacts = contacts;
    this.network = new Network(context);
    this.background = background;
    this.main = main;
  }

  /** The one of {@code context}'s app. */
  public static Sync of(Context context) {
    return Parts.of(context, Sync.class);
  }

  public Contacts contacts() {
    return contacts;
  }

  /** Asks the server when that was not done lately. Whoever opens the app waits for nothing. */
  void onOpening() {
    if (!contacts.isRecent() && network.isThere()) {
      start(network.isMetered(), outcome -> {});
    }
  }

  /** Asks the server because the reader wants it, on any network. */
  public void onWish(Consumer<Outcome> afterwards) {
    start(false, afterwards);
  }

  /** Asks the server on its own day, and no more than a little on a network that costs. */
  void onSchedule(Consumer<Outcome> afterwards) {
    start(network.isMetered(), afterwards);
  }

  private void start(boolean sparing, Consumer<Outcome> afterwards) {
    contacts.begin();
    long most = sparing && !contacts.hasWaited(PATIENCE) ? SMALL : LARGE;
    background.execute(
        () -> {
          Outcome outcome = contact(most);
          contacts.remember(outcome);
          if (outcome == Outcome.WAITS_FOR_WIFI) {
            Schedule.whenFree(context);
          }
          main.execute(() -> afterwards.accept(outcome));
        });
  }

  private Outcome contact(long most) {
    try {
      fetch(edition.copy().next(), most);
      return Outcome.CURRENT;
    } catch (NewerShape newer) {
      return Outcome.APP_TOO_OLD;
    } catch (TooMuch larger) {
      return most == SMALL ? Outcome.WAITS_FOR_WIFI : Outcome.TROUBLE;
    } catch (Malformed | OtherBase | Refused wrong) {
      Log.w(LOG, "the answer is no edition", wrong);
      return Outcome.TROUBLE;
    } catch (SQLiteException full) {
      Log.w(LOG, "the phone could not store what was sent", full);
      return Outcome.NO_ROOM;
    } catch (IOException away) {
      Log.i(LOG, "no contact: " + away.getClass().getSimpleName());
      return Outcome.AWAY;
    }
  }

  private void fetch(String have, long most) throws IOException, Malformed {
    try {
      edition.apply(have, DeltaReader.read(server.changes(have, most)));
    } catch (OtherBase another) {
      if (have.isEmpty()) {
        throw another;
      }
      // only an answer to something else than was asked; everything is always right
      fetch("", most);
    }
  }
}
