package org.lykta.app.about;

import android.app.AlertDialog;
import android.content.Intent;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import java.util.LinkedHashMap;
import java.util.Map;
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

  private static final String DELETE = "delete";

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.settings));
    page.row(
        words(R.string.profile_title), words(R.string.home_profile_text), () -> open(Ways.PROFILE));
    showLook(page, contents);
    showData(page);
    page.heading(words(R.string.about_heading));
    page.row(words(R.string.about), null, () -> open(Ways.ABOUT));
    page.row(words(R.string.accessibility), null, () -> open(Ways.ACCESSIBILITY));
    page.row(words(R.string.privacy), null, () -> open(Ways.PRIVACY));
    page.row(words(R.string.licences), null, () -> open(Ways.LICENCES));
  }

  private void showLook(Page page, Contents contents) {
    Look look = Looks.of(this);
    Map<String, Look> languages = new LinkedHashMap<>();
    for (String language : Looks.LANGUAGES) {
      Phrase name = contents.vocabulary().languages().get(language);
      languages.put(name == null ? language : name.in(language), look.withLanguage(language));
    }
    ask(page, R.string.language, languages);
    Map<String, Look> sizes = new LinkedHashMap<>();
    sizes.put(words(R.string.text_size_1), look.withSize(Size.USUAL));
    sizes.put(words(R.string.text_size_2), look.withSize(Size.LARGER));
    sizes.put(words(R.string.text_size_3), look.withSize(Size.LARGEST));
    ask(page, R.string.text_size, sizes);
    Map<String, Look> themes = new LinkedHashMap<>();
    themes.put(words(R.string.theme_system), look.withTheme(Theme.SYSTEM));
    themes.put(words(R.string.theme_light), look.withTheme(Theme.LIGHT));
    themes.put(words(R.string.theme_dark), look.withTheme(Theme.DARK));
    ask(page, R.string.theme, themes);
  }

  /** One of several looks; the one that is worn is chosen. */
  private void ask(Page page, int question, Map<String, Look> looks) {
    RadioGroup group = new RadioGroup(this);
    looks.forEach(
        (words, look) -> {
          RadioButton button = new RadioButton(this, null, 0, R.style.Choice);
          button.setText(words);
          button.setChecked(look.equals(Looks.of(this)));
          button.setOnClickListener(pressed -> wear(look));
          group.addView(
              button,
              new RadioGroup.LayoutParams(
                  RadioGroup.LayoutParams.MATCH_PARENT, RadioGroup.LayoutParams.WRAP_CONTENT));
        });
    page.heading(words(question)).add(group);
  }

  private void showData(Page page) {
    page.heading(words(R.string.data)).paragraph(words(R.string.data_text));
    new FreshnessLines(this).show(page);
    page.space();
    page.plainButton(words(R.string.delete_all), () -> askAgain(DELETE));
  }

  /** Before everything is deleted. */
  @Override
  protected void askAgain(String question) {
    ask(
        question,
        new AlertDialog.Builder(this)
            .setTitle(R.string.delete_all)
            .setMessage(R.string.delete_all_text)
            .setPositiveButton(R.string.delete_all_yes, (dialog, which) -> deleteAll())
            .setNegativeButton(R.string.delete_all_no, null)
            .create());
  }

  private void deleteAll() {
    Deletion.of(this)
        .everything(
            () ->
                Ways.of(this)
                    .to(this, Ways.HOME)
                    .ifPresent(
                        home ->
                            startActivity(
                                home.addFlags(
                                    Intent.FLAG_ACTIVITY_NEW_TASK
                                        | Intent.FLAG_ACTIVITY_CLEAR_TASK))));
  }

  private void wear(Look look) {
    Looks.keep(this, look);
    recreate();
  }
}
