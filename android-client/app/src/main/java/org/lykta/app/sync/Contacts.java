package org.lykta.app.sync;

import android.content.Context;
import android.content.SharedPreferences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the server was asked, when it was last reached, and what came of it. */
public final class Contacts {

  static final Duration RECENT = Duration.ofHours(6);

  /** After which one without network is tried again: it costs nothing. */
  static final Duration AWAY = Duration.ofMinutes(10);

  private static final String TRIED = "tried";
  private static final String REACHED = "reached";
  private static final String WAITING = "waiting";
  private static final String LAST = "last";
  private static final String TOO_OLD = "too-old";

  private final SharedPreferences stored;
  private final Clock clock;
  private final String app;

  /**
   * Those of this phone.
   *
   * @param app another text whenever the app has been installed anew
   */
  public Contacts(Context context, Clock clock, String app) {
    this.stored = context.getSharedPreferences("contacts", Context.MODE_PRIVATE);
    this.clock = clock;
    this.app = app;
  }

  /** When the phone last had what the server has; empty when it never did. */
  public Optional<Instant> reached() {
    return instant(REACHED);
  }

  /** What came of the last contact; empty when there was none. */
  public Optional<Outcome> last() {
    @Nullable String name = stored.getString(LAST, null);
    return name == null ? Optional.empty() : Optional.of(Outcome.valueOf(name));
  }

  /** Whether the server has said that this very app is too old. */
  public boolean isAppTooOld() {
    return app.equals(stored.getString(TOO_OLD, null));
  }

  /** Whether the server was asked so lately that opening the app is no reason to ask again. */
  boolean isRecent() {
    @Nullable Outcome last = last().orElse(null);
    boolean wasTooOld = last == Outcome.APP_TOO_OLD && !isAppTooOld();
    return !wasTooOld && isWithin(last == Outcome.AWAY ? AWAY : RECENT, TRIED);
  }

  /** Whether something has waited for a network that costs nothing for {@code time} or longer. */
  boolean hasWaited(Duration time) {
    return instant(WAITING).isPresent() && !isWithin(time, WAITING);
  }

  void begin() {
    stored.edit().putLong(TRIED, clock.millis()).apply();
  }

  void remember(Outcome outcome) {
    SharedPreferences.Editor edit = stored.edit().putString(LAST, outcome.name());
    switch (outcome) {
      case CURRENT -> edit.putLong(REACHED, clock.millis()).remove(TOO_OLD).remove(WAITING);
      case APP_TOO_OLD -> edit.putString(TOO_OLD, app);
      case WAITS_FOR_WIFI -> edit.putLong(WAITING, stored.getLong(WAITING, clock.millis()));
      case AWAY, TROUBLE, NO_ROOM -> {}
    }
    edit.apply();
  }

  private Optional<Instant> instant(String name) {
    long millis = stored.getLong(name, 0);
    return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  private boolean isWithin(Duration time, String name) {
    Instant now = clock.instant();
    return instant(name)
        .filter(then -> !then.isAfter(now) && then.plus(time).isAfter(now))
        .isPresent();
  }
}
