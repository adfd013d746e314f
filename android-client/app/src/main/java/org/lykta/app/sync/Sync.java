package org.lykta.app.sync;

import android.content.Context;
import android.util.Log;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.DeltaReader;
import org.lykta.app.edition.Malformed;
import org.lykta.app.edition.NewerShape;
import org.lykta.app.parts.Parts;
import org.lykta.domain.sync.Delta;
import org.lykta.domain.sync.OtherBase;

/** Brings the edition on the phone up to date. */
public final class Sync {

  /** What a delta may weigh on a network that costs: the issue of the reader's money. */
  static final long SMALL = 50_000;

  /** What anything may weigh. */
  static final long LARGE = 8_000_000;

  private static final String LOG = "Lykta";

  private final Context context;
  private final CurrentEdition edition;
  private final Server server;
  private final Contacts contacts;
  private final Network network;
  private final Executor background;
  private final Executor main;
  private final AtomicBoolean busy = new AtomicBoolean();

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

  /** Asks the server when it was not reached lately. Whoever opens the app waits for nothing. */
  public void onOpening() {
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
    background.execute(
        () -> {
          Outcome outcome = contact(sparing ? SMALL : LARGE);
          if (outcome == Outcome.WAITS_FOR_WIFI) {
            Schedule.whenFree(context);
          }
          main.execute(() -> afterwards.accept(outcome));
        });
  }

  /** One contact, remembered. Not on the main thread. */
  Outcome contact(long most) {
    if (!busy.compareAndSet(false, true)) {
      return contacts.last().orElse(Outcome.AWAY);
    }
    try {
      Outcome outcome = outcome(edition.copy().next(), most);
      contacts.remember(outcome);
      return outcome;
    } finally {
      busy.set(false);
    }
  }

  private Outcome outcome(String have, long most) {
    try {
      Delta<String> delta = DeltaReader.read(server.changes(have, most));
      edition.apply(have, delta);
      return Outcome.CURRENT;
    } catch (OtherBase another) {
      // only an answer to something else than was asked; everything is always right
      return have.isEmpty() ? Outcome.TROUBLE : outcome("", most);
    } catch (NewerShape newer) {
      return Outcome.APP_TOO_OLD;
    } catch (Malformed wrong) {
      Log.w(LOG, "the answer is no edition", wrong);
      return Outcome.TROUBLE;
    } catch (TooMuch larger) {
      return most == SMALL ? Outcome.WAITS_FOR_WIFI : Outcome.TROUBLE;
    } catch (IOException away) {
      Log.i(LOG, "no contact: " + away.getClass().getSimpleName());
      return Outcome.AWAY;
    }
  }
}
