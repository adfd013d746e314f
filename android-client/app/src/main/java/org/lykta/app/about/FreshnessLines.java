package org.lykta.app.about;

import android.app.Activity;
import android.view.View;
import android.widget.TextView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.lykta.app.R;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Views;
import org.lykta.app.sync.Outcome;
import org.lykta.app.sync.Sync;

/** How new the texts on this phone are, and asking for newer ones. */
final class FreshnessLines {

  private final Activity activity;

  FreshnessLines(Activity activity) {
    this.activity = activity;
  }

  void show(Page page) {
    TextView texts = Views.text(activity, R.style.Quiet, "");
    TextView reached = Views.text(activity, R.style.Quiet, "");
    TextView told = Views.text(activity, R.style.Quiet, "");
    told.setAccessibilityLiveRegion(View.ACCESSIBILITY_LIVE_REGION_POLITE);
    count(texts, reached);
    Sync.of(activity)
        .contacts()
        .last()
        .filter(Outcome::lasts)
        .ifPresent(outcome -> told.setText(words(outcome)));
    page.add(texts).add(reached);
    page.plainButton(
        activity.getString(R.string.fetch),
        () -> {
          told.setText(R.string.fetching);
          Sync.of(activity)
              .onWish(
                  outcome -> {
                    told.setText(words(outcome));
                    count(texts, reached);
                  });
        });
    page.add(told);
  }

  private void count(TextView texts, TextView reached) {
    long number =
        CurrentEdition.of(activity).now().map(now -> now.library().stream().count()).orElse(0L);
    texts.setText(activity.getString(R.string.data_texts, number));
    reached.setText(
        Sync.of(activity)
            .contacts()
            .reached()
            .map(then -> activity.getString(R.string.data_reached, written(then)))
            .orElse(activity.getString(R.string.data_never)));
  }

  private static int words(Outcome outcome) {
    return switch (outcome) {
      case CURRENT -> R.string.fetched;
      case AWAY -> R.string.fetch_away;
      case TROUBLE -> R.string.fetch_trouble;
      case NO_ROOM -> R.string.fetch_no_room;
      case WAITS_FOR_WIFI -> R.string.fetch_waits;
      case APP_TOO_OLD -> R.string.app_too_old;
    };
  }

  private String written(Instant then) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(activity.getResources().getConfiguration().getLocales().get(0))
        .withZone(ZoneId.systemDefault())
        .format(then);
  }
}
