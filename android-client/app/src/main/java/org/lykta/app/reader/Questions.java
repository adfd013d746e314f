package org.lykta.app.reader;

import android.content.Context;
import android.view.View;
import android.widget.CheckBox;
import android.widget.CompoundButton;
import android.widget.LinearLayout;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import android.widget.Toast;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.lykta.app.R;
import org.lykta.app.frame.Page;
import org.lykta.app.look.Looks;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Vocabulary.Phrase;
import org.lykta.domain.reader.Vocabulary.Values;

/** What a reader may tell, each answer kept as it is given. None is needed. */
final class Questions {

  /** As many values as the API takes of one facet. */
  private static final int MOST = 5;

  private final Context context;
  private final Vocabulary vocabulary;
  private final Page page;
  private final String language;

  Questions(Page page, Vocabulary vocabulary) {
    this.page = page;
    this.context = page.context();
    this.vocabulary = vocabulary;
    this.language = Looks.of(context).language();
  }

  void ask(Facet facet, int question) {
    Values values = vocabulary.values().get(facet);
    if (values == null || values.words().isEmpty()) {
      return;
    }
    page.heading(context.getString(question));
    if (facet.repeatable()) {
      askSeveral(facet, values);
    } else {
      askOne(facet, values);
    }
  }

  private void askOne(Facet facet, Values values) {
    RadioGroup group = new RadioGroup(context);
    Set<String> told = Profiles.of(context).told(facet);
    addRadio(group, context.getString(R.string.untold), told.isEmpty(), facet, Set.of());
    for (Map.Entry<String, Phrase> value : values.words().entrySet()) {
      addRadio(
          group,
          upper(value.getValue().in(language), language),
          told.contains(value.getKey()),
          facet,
          Set.of(value.getKey()));
    }
    page.add(group);
  }

  private void addRadio(
      RadioGroup group, String words, boolean chosen, Facet facet, Set<String> values) {
    RadioButton button = new RadioButton(context, null, 0, R.style.Choice);
    button.setId(View.generateViewId());
    button.setText(words);
    button.setChecked(chosen);
    button.setOnCheckedChangeListener(
        (changed, on) -> {
          if (on) {
            Profiles.keep(context, facet, values);
          }
        });
    group.addView(button, place());
  }

  private void askSeveral(Facet facet, Values values) {
    page.quiet(context.getString(R.string.up_to));
    Set<String> told = Profiles.of(context).told(facet);
    for (Map.Entry<String, Phrase> value : values.words().entrySet()) {
      CheckBox box = new CheckBox(context, null, 0, R.style.ChoiceOfSeveral);
      box.setText(upper(value.getValue().in(language), language));
      box.setChecked(told.contains(value.getKey()));
      box.setOnCheckedChangeListener((changed, on) -> keep(box, facet, value.getKey(), on));
      box.setLayoutParams(place());
      page.add(box);
    }
  }

  /** Keeps an answer; one too many is taken back, and it is said why. */
  private void keep(CompoundButton box, Facet facet, String value, boolean on) {
    Profile profile = Profiles.of(context);
    Set<String> values = new LinkedHashSet<>(profile.told(facet));
    if (on && values.size() >= MOST && !values.contains(value)) {
      box.setChecked(false);
      // seen and heard wherever in a long list she is
      Toast.makeText(context, context.getString(R.string.most, MOST), Toast.LENGTH_LONG).show();
      return;
    }
    if (on) {
      values.add(value);
    } else {
      values.remove(value);
    }
    Profiles.keep(context, facet, values);
  }

  static String upper(String words, String language) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Looks.locale(language)) + words.substring(1);
  }

  private static LinearLayout.LayoutParams place() {
    return new RadioGroup.LayoutParams(
        LinearLayout.LayoutParams.MATCH_PARENT, LinearLayout.LayoutParams.WRAP_CONTENT);
  }
}
