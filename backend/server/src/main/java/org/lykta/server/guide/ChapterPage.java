package org.lykta.server.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.guide.Section;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.guide.GuideViews.ChapterView;
import org.lykta.server.guide.GuideViews.Elsewhere;
import org.lykta.server.guide.GuideViews.SectionView;
import org.lykta.server.reader.PageRequest;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;

/** One chapter as a page before one reader. */
final class ChapterPage {

  /** The text of a section stands under the page's, and its own, heading. */
  private static final int DEEPER = 1;

  private final Chapter chapter;
  private final PageRequest asked;
  private final Frame frame;
  private final ChapterBeforeReader before;

  ChapterPage(Chapter chapter, PageRequest asked) {
    this.chapter = chapter;
    this.asked = asked;
    this.frame = asked.frame(chapter.head());
    this.before = new ChapterBeforeReader(chapter, asked.served(), asked.reader());
  }

  Frame frame() {
    return frame;
  }

  List<?> outcome() {
    return List.of(before.outcome(), asked.readingAs());
  }

  ChapterView view() {
    Text text = asked.text(chapter.head());
    List<SectionView> sections =
        before.personalised().sections().stream().map(this::section).toList();
    return new ChapterView(
        frame,
        asked.readingAs(),
        asked.link(guide()),
        text.summary(),
        asked.tongue(text),
        sections,
        before.personalised().more().stream().map(this::elsewhere).toList(),
        before.stories().stream().map(asked::link).toList(),
        neighbour(chapter.previous(asked.readable())),
        neighbour(chapter.next(asked.readable())),
        asked.reader().all(),
        asked.isFallback(text) || sections.stream().anyMatch(this::isFallback));
  }

  private Guide guide() {
    return asked
        .readable()
        .find(Guide.class, chapter.guide())
        .orElseThrow(() -> new IllegalStateException("a chapter without its guide"));
  }

  private boolean isFallback(SectionView section) {
    return !section.tongue().tag().equals(frame.visit().language());
  }

  private SectionView section(Shown shown) {
    Section section = shown.section();
    Text text = asked.text(section.head());
    // whoever asked for all wants no folds
    boolean open = asked.reader().all() || shown.unfolded();
    return new SectionView(
        section.slug(),
        text.title(),
        text.summary(),
        asked.tongue(text),
        text.minutes(),
        before.why(shown.reasons()),
        open,
        text.note(),
        Markdown.html(
            text.markdown(),
            asked.readable()::isAt,
            new Placement(section.slug() + "--", open ? DEEPER : DEEPER + 1, frame::href)),
        section.head().reviewed(),
        section.head().sources());
  }

  /** A section that is not shown leads to the chapter where all are. */
  private Elsewhere elsewhere(Section section) {
    Text text = asked.text(section.head());
    return new Elsewhere(
        section.slug(),
        new TextLink(
            frame.plain() + "?allt=1#" + section.slug(), text.title(), asked.tongue(text)));
  }

  private @Nullable TextLink neighbour(Optional<Chapter> other) {
    return other.map(asked::link).orElse(null);
  }
}
