package org.lykta.server.content;

import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * How hard a text is to read: LIX, words per sentence plus the share of words longer than six
 * letters in per cent (Björnsson, 1968). 25-30 is easy, 50-60 is official prose.
 *
 * @param words how many there were; below {@link #FEWEST_WORDS} the figure means nothing
 */
record Readability(int lix, int words) {

  private static final int FEWEST_WORDS = 50;
  private static final int LONG_WORD = 7;
  private static final String ENDS = ".!?:\n";

  /** The highest that passes without a warning, for the languages that LIX is made for. */
  private static final Map<String, Integer> HIGHEST = Map.of("sv", 45, "sv-easy", 35);

  static Readability of(Node body) {
    var prose = new Prose();
    body.accept(prose);
    return of(prose.text);
  }

  /** One pass: checking ten thousand documents spends much of its time here. */
  private static Readability of(CharSequence prose) {
    int words = 0;
    int longWords = 0;
    int sentences = 0;
    int letters = 0;
    boolean sentenceHasWords = false;
    for (int at = 0; at <= prose.length(); at++) {
      char c = at < prose.length() ? prose.charAt(at) : '\n';
      if (Character.isLetterOrDigit(c)) {
        letters++;
        continue;
      }
      words += letters > 0 ? 1 : 0;
      longWords += letters >= LONG_WORD ? 1 : 0;
      sentenceHasWords |= letters > 0;
      letters = 0;
      if (ENDS.indexOf(c) >= 0 && sentenceHasWords) {
        sentences++;
        sentenceHasWords = false;
      }
    }
    int lix = words == 0 ? 0 : Math.round((float) words / sentences + 100f * longWords / words);
    return new Readability(lix, words);
  }

  /** Whether the figure says something: of a text in this language, and of one so long. */
  boolean isMeant(String language) {
    return HIGHEST.containsKey(language) && words >= FEWEST_WORDS;
  }

  /** The limit of this language, when the text is long enough to measure and goes over it. */
  Optional<Integer> exceeded(String language) {
    return Optional.ofNullable(HIGHEST.get(language))
        .filter(limit -> isMeant(language) && lix > limit);
  }

  /**
   * Running text: headings are left out, and the end of a paragraph or list item ends a sentence.
   */
  private static final class Prose extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Heading heading) {}

    @Override
    public void visit(Text words) {
      text.append(words.getLiteral());
    }

    @Override
    public void visit(Code code) {
      text.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      text.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
      text.append('\n');
    }

    @Override
    public void visit(CustomNode tablePart) {
      visitChildren(tablePart);
      if (tablePart instanceof TableCell) {
        text.append('\n');
      }
    }

    @Override
    public void visit(ListItem item) {
      visitChildren(item);
      text.append('\n');
    }
  }
}
