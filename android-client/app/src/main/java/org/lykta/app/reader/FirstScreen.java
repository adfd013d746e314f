package org.lykta.app.reader;

import android.content.Context;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Looks;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Vocabulary.Phrase;

/** The first time: which language, and for whom. Both can be passed by. */
public final class FirstScreen extends Screen {

  /** Whether the first questions are still to be asked. */
  public static boolean isWanted(Context context) {
    return !Profiles.isAsked(context);
  }

  @Override
  protected boolean leadsBack() {
    return false;
  }

  @Override
  protected void showMeanwhile(Page page) {
    page.title(words(R.string.first_title)).lead(words(R.string.first_lead));
  }

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.first_title));
    page.over(words(R.string.language));
    page.add(languages(contents)).space();
    page.lead(words(R.string.first_lead));
    page.plainButton(words(R.string.first_skip), this::done);
    Questions questions = new Questions(page, contents.vocabulary());
    page.heading(words(R.string.profile_title)).quiet(words(R.string.first_profile));
    questions.ask(Facet.ROLE, R.string.profile_role);
    questions.ask(Facet.AGE, R.string.profile_age);
    page.button(words(R.string.first_done), this::done);
    page.quiet(words(R.string.first_quiet));
  }

  private RadioGroup languages(Contents contents) {
    RadioGroup group = new RadioGroup(this);
    String chosen = Looks.of(this).language();
    for (String language : Looks.LANGUAGES) {
      RadioButton button = new RadioButton(this, null, 0, R.style.Choice);
      button.setText(name(contents, language));
      button.setTextLocale(Looks.locale(language));
      button.setChecked(language.equals(chosen));
      button.setOnClickListener(
          pressed -> {
            Looks.keep(this, Looks.of(this).withLanguage(language));
            recreate();
          });
      group.addView(
          button,
          new RadioGroup.LayoutParams(
              RadioGroup.LayoutParams.MATCH_PARENT, RadioGroup.LayoutParams.WRAP_CONTENT));
    }
    return group;
  }

  private static String name(Contents contents, String language) {
    Phrase name = contents.vocabulary().languages().get(language);
    return name == null ? language : name.in(language);
  }

  private void done() {
    Profiles.asked(this);
    open(Ways.HOME);
    finish();
  }
}
