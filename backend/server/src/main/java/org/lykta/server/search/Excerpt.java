package org.lykta.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.lykta.domain.content.Text;
import org.lykta.server.content.Markdown;

/** Cuts the best place out of a text and marks the words that were searched for. */
final class Excerpt {

  private static final int LENGTH = 180;
  private static final String MORE = "\u2026";

  private final Tongue tongue;
  private final Query question;
  private final UnifiedHighlighter highlighter;

  Excerpt(Tongue tongue, Query question) {
    this.tongue = tongue;
    this.question = question;
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(tongue.stems())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withMaxNoHighlightPassages(0)
            .withBreakIterator(
                () ->
                    LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getWordInstance(Locale.ROOT), LENGTH, 0.5f))
            .withFormatter(new Pieces())
            .build();
  }

  /** From the body; when it has none of the words, the summary. */
  List<Fragment> of(Text text) {
    return marked(Part.BODY, Markdown.plain(text.markdown()))
        .or(() -> marked(Part.SUMMARY, text.summary()))
        .orElseGet(() -> List.of(new Fragment(beginning(text.summary()), false)));
  }

  private Optional<List<Fragment>> marked(Part part, String words) {
    try {
      Object pieces =
          words.isBlank()
              ? null
              : highlighter.highlightWithoutSearcher(part.in(tongue), question, words, 1);
      return pieces instanceof Cut cut && !cut.pieces.isEmpty()
          ? Optional.of(cut.pieces)
          : Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String beginning(String summary) {
    if (summary.length() <= LENGTH) {
      return summary;
    }
    int blank = summary.lastIndexOf(' ', LENGTH);
    return summary.substring(0, blank > 0 ? blank : LENGTH) + MORE;
  }

  private record Cut(List<Fragment> pieces) {}

  private static final class Pieces extends PassageFormatter {

    @Override
    public Cut format(Passage[] passages, String text) {
      List<Fragment> pieces = new ArrayList<>();
      for (Passage passage : passages) {
        if (passage.getNumMatches() > 0) {
          cut(passage, text, pieces);
        }
      }
      return new Cut(List.copyOf(pieces));
    }

    private static void cut(Passage passage, String text, List<Fragment> pieces) {
      int at = passage.getStartOffset();
      add(pieces, at > 0 ? MORE : "", false);
      for (int match = 0; match < passage.getNumMatches(); match++) {
        int start = Math.max(at, passage.getMatchStarts()[match]);
        int end = Math.max(start, passage.getMatchEnds()[match]);
        add(pieces, text.substring(at, start), false);
        add(pieces, text.substring(start, end), true);
        at = end;
      }
      int end = Math.max(at, passage.getEndOffset());
      add(pieces, text.substring(at, end) + (end < text.length() ? MORE : ""), false);
    }

    private static void add(List<Fragment> pieces, String words, boolean matched) {
      if (!words.isEmpty()) {
        pieces.add(new Fragment(words, matched));
      }
    }
  }
}
