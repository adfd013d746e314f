package org.lykta.app.text;

import android.content.Context;
import android.text.Spanned;
import android.text.TextUtils;
import android.text.method.LinkMovementMethod;
import android.view.View;
import android.view.ViewGroup;
import android.view.ViewGroup.LayoutParams;
import android.widget.LinearLayout;
import android.widget.TableLayout;
import android.widget.TableRow;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.lykta.app.R;
import org.lykta.app.frame.Views;

/**
 * A text block by block: one view for each, so that a screen reader goes from paragraph to
 * paragraph and from heading to heading.
 */
final class Blocks {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private static final int DEEPEST = 12;
  private static final String BULLET = "•";

  private final Context context;
  private final Locale language;
  private final List<Passage> passages = new ArrayList<>();

  Blocks(Context context, Locale language) {
    this.context = context;
    this.language = language;
  }

  /** What can be read aloud, in order. */
  List<Passage> passages() {
    return passages;
  }

  View draw(String markdown) {
    LinearLayout text = column();
    // bullets and tables stand as the text's own language has them, whatever the app's is
    text.setLayoutDirection(TextUtils.getLayoutDirectionFromLocale(language));
    addAll(PARSER.parse(markdown), text, 0);
    return text;
  }

  private void addAll(Node parent, ViewGroup into, int depth) {
    for (Node block = parent.getFirstChild();
        block != null && depth < DEEPEST;
        block = block.getNext()) {
      add(block, into, depth);
    }
  }

  private void add(Node block, ViewGroup into, int depth) {
    if (block instanceof Heading) {
      into.addView(passage(block, R.style.Heading, true), gap());
    } else if (block instanceof Paragraph || Inlines.isLiteral(block)) {
      into.addView(passage(block, R.style.Paragraph, false), gap());
    } else if (block instanceof ListBlock list) {
      addItems(list, into, depth);
    } else if (block instanceof BlockQuote) {
      LinearLayout quote = column();
      quote.setBackgroundResource(R.drawable.quote);
      addAll(block, quote, depth + 1);
      into.addView(quote, gap());
    } else if (block instanceof TableBlock) {
      into.addView(table(block), gap());
    } else if (block instanceof ThematicBreak) {
      View line = new View(context);
      line.setBackgroundResource(R.color.line);
      into.addView(
          line, new LinearLayout.LayoutParams(LayoutParams.MATCH_PARENT, size(R.dimen.hair)));
    } else {
      addAll(block, into, depth + 1);
    }
  }

  private void addItems(ListBlock list, ViewGroup into, int depth) {
    Integer first = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
    int number = first == null ? 1 : first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        LinearLayout row = new LinearLayout(context);
        String mark = list instanceof OrderedList ? number++ + "." : BULLET;
        TextView sign = Views.text(context, R.style.Paragraph, mark);
        sign.setMinWidth(size(R.dimen.indent));
        // "bullet" before each item is noise in the ear; a number is not
        sign.setImportantForAccessibility(
            mark.equals(BULLET)
                ? View.IMPORTANT_FOR_ACCESSIBILITY_NO
                : View.IMPORTANT_FOR_ACCESSIBILITY_AUTO);
        row.addView(sign);
        LinearLayout words = column();
        addAll(item, words, depth + 1);
        row.addView(words, new LinearLayout.LayoutParams(0, LayoutParams.WRAP_CONTENT, 1));
        into.addView(row);
      }
    }
  }

  private View table(Node table) {
    TableLayout drawn = new TableLayout(context);
    drawn.setShrinkAllColumns(true);
    drawn.setStretchAllColumns(true);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        TableRow line = new TableRow(context);
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          boolean head = cell instanceof TableCell known && known.isHeader();
          line.addView(passage(cell, head ? R.style.CellHead : R.style.Cell, false));
        }
        drawn.addView(line);
      }
    }
    return drawn;
  }

  private TextView passage(Node block, int style, boolean heading) {
    Spanned words = Inlines.of(block, language);
    TextView view =
        heading ? Views.heading(context, style, words) : Views.text(context, style, words);
    view.setTextLocale(language);
    view.setTextDirection(
        TextUtils.getLayoutDirectionFromLocale(language) == View.LAYOUT_DIRECTION_RTL
            ? View.TEXT_DIRECTION_RTL
            : View.TEXT_DIRECTION_LTR);
    view.setTextIsSelectable(true);
    if (words.getSpans(0, words.length(), Link.class).length > 0) {
      view.setMovementMethod(LinkMovementMethod.getInstance());
    } else {
      view.setAccessibilityDelegate(new AsWords());
    }
    passages.add(new Passage(words.toString(), view));
    return view;
  }

  private LinearLayout column() {
    LinearLayout column = new LinearLayout(context);
    column.setOrientation(LinearLayout.VERTICAL);
    return column;
  }

  private LinearLayout.LayoutParams gap() {
    LinearLayout.LayoutParams place =
        new LinearLayout.LayoutParams(LayoutParams.MATCH_PARENT, LayoutParams.WRAP_CONTENT);
    place.bottomMargin = size(R.dimen.paragraph);
    return place;
  }

  private int size(int dimension) {
    return context.getResources().getDimensionPixelSize(dimension);
  }
}
