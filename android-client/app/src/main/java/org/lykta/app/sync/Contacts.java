package org.lykta.app.sync;

import android.content.Context;
import android.content.SharedPreferences;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When the server was last reached, and what came of it. */
public final class Contacts {

  static final Duration RECENT = Duration.ofHours(6);

  private static final String REACHED = "reached";
  private static final String LAST = "last";
  private static final String TOO_OLD = "too-old";

  private final SharedPreferences stored;
  private final Clock clock;

  public Contacts(Context context, Clock clock) {
    this.stored = context.getSharedPreferences("contacts", Context.MODE_PRIVATE);
    this.clock = clock;
  }

  /** When the phone last had what the server has; empty when it never did. */
  public Optional<Instant> reached() {
    long millis = stored.getLong(REACHED, 0);
    return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  /** What came of the last contact; empty when there was none. */
  public Optional<Outcome> last() {
    @Nullable String name = stored.getString(LAST, null);
    return name == null ? Optional.empty() : Optional.of(Outcome.valueOf(name));
  }

  /** Whether the server has said that this app is too old; until it says something else. */
  public boolean isAppTooOld() {
    return stored.getBoolean(TOO_OLD, false);
  }

  boolean isRecent() {
    Instant now = clock.instant();
    return reached()
        .filter(then -> !then.isAfter(now) && then.plus(RECENT).isAfter(now))
        .isPresent();
  }

  void remember(Outcome outcome) {
    SharedPreferences.Editor edit = stored.edit().putString(LAST, outcome.name());
    if (outcome == Outcome.CURRENT) {
      edit.putLong(REACHED, clock.millis()).putBoolean(TOO_OLD, false);
    } else if (outcome == Outcome.APP_TOO_OLD) {
      edit.putBoolean(TOO_OLD, true);
    }
    edit.apply();
  }

  /** As if there had never been one. */
  public void forget() {
    stored.edit().clear().apply();
  }
}
