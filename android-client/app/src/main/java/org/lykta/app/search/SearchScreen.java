package org.lykta.app.search;

import android.os.Bundle;
import android.text.Editable;
import android.text.InputFilter;
import android.text.InputType;
import android.text.TextWatcher;
import android.view.View;
import android.view.inputmethod.EditorInfo;
import android.widget.EditText;
import android.widget.LinearLayout;
import android.widget.TextView;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Views;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Looks;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.domain.story.Story;

/** Search: what is found appears as the reader writes. */
public final class SearchScreen extends Screen {

  private static final String WANTED = "wanted";
  private static final int LONGEST = 200;

  private String wanted = "";

  @Override
  protected String tab() {
    return Ways.SEARCH;
  }

  @Override
  protected void onCreate(@Nullable Bundle saved) {
    super.onCreate(saved);
    if (saved != null) {
      wanted = saved.getString(WANTED, "");
    }
  }

  @Override
  protected void onSaveInstanceState(Bundle out) {
    super.onSaveInstanceState(out);
    out.putString(WANTED, wanted);
  }

  @Override
  protected void show(Page page, Contents contents) {
    page.title(words(R.string.search));
    TextView label = Views.text(this, R.style.FieldLabel, words(R.string.search_label));
    EditText field = field();
    label.setLabelFor(field.getId());
    TextView told = Views.text(this, R.style.Quiet, words(R.string.search_hint));
    told.setAccessibilityLiveRegion(View.ACCESSIBILITY_LIVE_REGION_POLITE);
    LinearLayout hits = new LinearLayout(this);
    hits.setOrientation(LinearLayout.VERTICAL);
    page.add(label).add(field).add(told).add(hits);
    Library library = contents.readable(Today.of(this));
    field.addTextChangedListener(
        new Written(
            words -> {
              wanted = words;
              find(library, told, hits);
            }));
    field.setText(wanted);
    field.setSelection(wanted.length());
  }

  private EditText field() {
    EditText field = new EditText(this, null, 0, R.style.Field);
    field.setId(R.id.search_field);
    field.setInputType(InputType.TYPE_CLASS_TEXT);
    field.setImeOptions(
        EditorInfo.IME_ACTION_SEARCH
            | EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
            // in landscape the keyboard would otherwise hide everything that is found
            | EditorInfo.IME_FLAG_NO_FULLSCREEN);
    field.setFilters(new InputFilter[] {new InputFilter.LengthFilter(LONGEST)});
    field.setSaveEnabled(false);
    return field;
  }

  private void find(Library library, TextView told, LinearLayout hits) {
    String asked = wanted;
    if (asked.trim().isEmpty()) {
      told.setText(R.string.search_hint);
      hits.removeAllViews();
      return;
    }
    Search.of(this)
        .find(
            asked,
            Looks.of(this).language(),
            library,
            found -> {
              if (asked.equals(wanted) && !isDestroyed()) {
                tell(found, told, hits);
              }
            });
  }

  private void tell(List<Document> found, TextView told, LinearLayout hits) {
    told.setText(
        found.isEmpty()
            ? words(R.string.search_none)
            : getResources().getQuantityString(R.plurals.hits, found.size(), found.size()));
    hits.removeAllViews();
    Page page = within(hits);
    for (Document document : found) {
      Text text = document.head().text(Looks.languages(this));
      page.in(text.language())
          .row(
              text.title(),
              text.summary(),
              document instanceof Story story && story.composed() ? words(R.string.composed) : null,
              () -> open(document.address()));
    }
  }

  /** Tells what stands in a field after each change. */
  private record Written(Consumer<String> told) implements TextWatcher {

    @Override
    public void beforeTextChanged(CharSequence words, int start, int count, int after) {}

    @Override
    public void onTextChanged(CharSequence words, int start, int before, int count) {}

    @Override
    public void afterTextChanged(Editable words) {
      told.accept(words.toString());
    }
  }
}
