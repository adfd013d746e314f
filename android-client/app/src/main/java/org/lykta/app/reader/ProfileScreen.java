package org.lykta.app.reader;

import android.app.DatePickerDialog;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.look.Looks;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary.Phrase;

/** För vem läser du? Every answer is kept at once; each may be left out. */
public final class ProfileScreen extends Screen {

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.profile_title)).lead(words(R.string.profile_lead));
    Questions questions = new Questions(page, contents.vocabulary());
    questions.ask(Facet.ROLE, R.string.profile_role);
    questions.ask(Facet.AGE, R.string.profile_age);
    questions.ask(Facet.RELATION, R.string.profile_relation);
    questions.ask(Facet.LIVING, R.string.profile_living);
    questions.ask(Facet.PHASE, R.string.profile_phase);
    questions.ask(Facet.THEME, R.string.profile_theme);
    showEvents(page, contents);
    page.button(words(R.string.profile_done), this::finish);
    page.plainButton(
        words(R.string.profile_clear),
        () -> {
          Profiles.clear(this);
          refresh();
        });
  }

  private void showEvents(Page page, Contents contents) {
    page.heading(words(R.string.events)).quiet(words(R.string.events_text));
    Map<String, LocalDate> told = Profiles.of(this).events();
    for (Map.Entry<String, Phrase> event : contents.vocabulary().events().entrySet()) {
      String name = event.getValue().in(Looks.of(this).language());
      @Nullable LocalDate date = told.get(event.getKey());
      page.row(
          Questions.upper(name, Looks.of(this).language()),
          date == null ? words(R.string.event_untold) : written(date),
          () -> askAgain(event.getKey()));
      if (date != null) {
        page.plainButton(
            words(R.string.event_forget, name),
            () -> {
              Profiles.forget(this, event.getKey());
              refresh();
            });
      }
    }
  }

  private String written(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(getResources().getConfiguration().getLocales().get(0))
        .format(date);
  }

  /** The day of {@code event}. */
  @Override
  protected void askAgain(String event) {
    LocalDate date = Profiles.of(this).events().getOrDefault(event, Today.of(this));
    ask(
        event,
        new DatePickerDialog(
            this,
            (view, year, month, day) -> {
              Profiles.keep(this, event, LocalDate.of(year, month + 1, day));
              refresh();
            },
            date.getYear(),
            date.getMonthValue() - 1,
            date.getDayOfMonth()));
  }
}
