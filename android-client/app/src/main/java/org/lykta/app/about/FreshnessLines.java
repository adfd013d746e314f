package org.lykta.app.about;

import android.app.Activity;
import android.view.View;
import android.widget.TextView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Views;
import org.lykta.app.sync.Contacts;
import org.lykta.app.sync.Outcome;
import org.lykta.app.sync.Sync;

/** How new the texts on this phone are, and asking for newer ones. */
final class FreshnessLines {

  private final Activity activity;
  private final Contents contents;

  FreshnessLines(Activity activity, Contents contents) {
    this.activity = activity;
    this.contents = contents;
  }

  void show(Page page, Runnable changed) {
    Contacts contacts = Sync.of(activity).contacts();
    long texts = contents.library().stream().count();
    page.quiet(activity.getString(R.string.data_texts, texts));
    page.quiet(
        contacts
            .reached()
            .map(then -> activity.getString(R.string.data_reached, written(then)))
            .orElse(activity.getString(R.string.data_never)));
    TextView told = Views.text(activity, R.style.Quiet, "");
    told.setAccessibilityLiveRegion(View.ACCESSIBILITY_LIVE_REGION_POLITE);
    contacts.last().ifPresent(outcome -> told.setText(words(outcome)));
    page.plainButton(
        activity.getString(R.string.fetch),
        () -> {
          told.setText(R.string.fetching);
          Sync.of(activity)
              .onWish(
                  outcome -> {
                    told.setText(words(outcome));
                    if (outcome == Outcome.CURRENT && !activity.isDestroyed()) {
                      changed.run();
                    }
                  });
        });
    page.add(told);
  }

  private static int words(Outcome outcome) {
    return switch (outcome) {
      case CURRENT -> R.string.fetched;
      case AWAY -> R.string.fetch_away;
      case TROUBLE -> R.string.fetch_trouble;
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
