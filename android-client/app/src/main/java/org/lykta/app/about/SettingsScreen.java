package org.lykta.app.about;

import android.app.AlertDialog;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Look;
import org.lykta.app.look.Look.Size;
import org.lykta.app.look.Look.Theme;
import org.lykta.app.look.Looks;
import org.lykta.domain.reader.Vocabulary.Phrase;

/** Settings: how Lykta looks, what it knows, and how to make it forget. */
public final class SettingsScreen extends Screen {

  @Override
  protected void show(Page page, Contents contents) {
    Look look = Looks.of(this);
    page.title(words(R.string.settings));
    page.row(
        words(R.string.profile_title), words(R.string.home_profile_text), () -> open(Ways.PROFILE));

    page.heading(words(R.string.language));
    RadioGroup languages = group(page);
    for (String language : Looks.LANGUAGES) {
      Phrase name = contents.vocabulary().languages().get(language);
      choice(
          languages,
          name == null ? language : name.in(language),
          language.equals(look.language()),
          () -> wear(look.withLanguage(language)));
    }

    page.heading(words(R.string.text_size));
    RadioGroup sizes = group(page);
    choice(
        sizes,
        words(R.string.text_size_1),
        look.size() == Size.USUAL,
        () -> wear(look.withSize(Size.USUAL)));
    choice(
        sizes,
        words(R.string.text_size_2),
        look.size() == Size.LARGER,
        () -> wear(look.withSize(Size.LARGER)));
    choice(
        sizes,
        words(R.string.text_size_3),
        look.size() == Size.LARGEST,
        () -> wear(look.withSize(Size.LARGEST)));

    page.heading(words(R.string.theme));
    RadioGroup themes = group(page);
    choice(
        themes,
        words(R.string.theme_system),
        look.theme() == Theme.SYSTEM,
        () -> wear(look.withTheme(Theme.SYSTEM)));
    choice(
        themes,
        words(R.string.theme_light),
        look.theme() == Theme.LIGHT,
        () -> wear(look.withTheme(Theme.LIGHT)));
    choice(
        themes,
        words(R.string.theme_dark),
        look.theme() == Theme.DARK,
        () -> wear(look.withTheme(Theme.DARK)));

    showData(page, contents);
    page.heading(words(R.string.about_heading));
    page.row(words(R.string.about), null, () -> open(Ways.ABOUT));
    page.row(words(R.string.accessibility), null, () -> open(Ways.ACCESSIBILITY));
    page.row(words(R.string.privacy), null, () -> open(Ways.PRIVACY));
    page.row(words(R.string.licences), null, () -> open(Ways.LICENCES));
  }

  private void showData(Page page, Contents contents) {
    page.heading(words(R.string.data)).paragraph(words(R.string.data_text));
    new FreshnessLines(this, contents).show(page, this::refresh);
    page.plainButton(words(R.string.delete_all), this::askBeforeDeleting);
  }

  private void askBeforeDeleting() {
    new AlertDialog.Builder(this)
        .setTitle(R.string.delete_all)
        .setMessage(R.string.delete_all_text)
        .setPositiveButton(R.string.delete_all_yes, (dialog, which) -> deleteAll())
        .setNegativeButton(R.string.delete_all_no, null)
        .show();
  }

  private void deleteAll() {
    Deletion.of(this)
        .everything(
            () -> {
              finishAffinity();
              open(Ways.HOME);
            });
  }

  private RadioGroup group(Page page) {
    RadioGroup group = new RadioGroup(this);
    page.add(group);
    return group;
  }

  private void choice(RadioGroup group, String words, boolean chosen, Runnable choose) {
    RadioButton button = new RadioButton(this, null, 0, R.style.Choice);
    button.setText(words);
    button.setChecked(chosen);
    button.setOnClickListener(pressed -> choose.run());
    group.addView(
        button,
        new RadioGroup.LayoutParams(
            RadioGroup.LayoutParams.MATCH_PARENT, RadioGroup.LayoutParams.WRAP_CONTENT));
  }

  private void wear(Look look) {
    Looks.keep(this, look);
    recreate();
  }
}
