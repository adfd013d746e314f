package org.lykta.server.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Guide;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.guide.Section;
import org.lykta.server.content.Markdown;
import org.lykta.server.content.Placement;
import org.lykta.server.edition.Served;
import org.lykta.server.guide.GuideViews.ChapterView;
import org.lykta.server.guide.GuideViews.Elsewhere;
import org.lykta.server.guide.GuideViews.SectionView;
import org.lykta.server.reader.Reader;
import org.lykta.server.reader.ReadingAs;
import org.lykta.server.web.Frame;
import org.lykta.server.web.TextLink;

/** One chapter as a page before one reader. */
final class ChapterPage {

  /** The text of a section stands under the page's, and its own, heading. */
  private static final int DEEPER = 1;

  private final Chapter chapter;
  private final Served served;
  private final Reader reader;
  private final Frame frame;
  private final ChapterBeforeReader before;
  private final ReadingAs readingAs;

  ChapterPage(Chapter chapter, Served served, Reader reader, Frame frame) {
    this.chapter = chapter;
    this.served = served;
    this.reader = reader;
    this.frame = frame;
    this.before = new ChapterBeforeReader(chapter, served, reader);
    this.readingAs =
        ReadingAs.of(reader.profile(), served.edition().vocabulary(), reader.languages().first());
  }

  List<?> outcome() {
    return List.of(before.outcome(), readingAs);
  }

  ChapterView view() {
    Text text = chapter.head().text(reader.languages());
    List<SectionView> sections =
        before.personalised().sections().stream().map(this::section).toList();
    return new ChapterView(
        frame,
        readingAs,
        link(guide()),
        text.summary(),
        frame.site().words(text.language()),
        sections,
        before.personalised().more().stream().map(this::elsewhere).toList(),
        before.stories().stream().map(this::link).toList(),
        neighbour(chapter.previous(served.readable())),
        neighbour(chapter.next(served.readable())),
        reader.all(),
        isFallback(text) || sections.stream().anyMatch(this::isFallback));
  }

  private Guide guide() {
    return served
        .readable()
        .find(Guide.class, chapter.guide())
        .orElseThrow(() -> new IllegalStateException("a chapter without its guide"));
  }

  private boolean isFallback(Text text) {
    return !text.language().equals(frame.visit().language());
  }

  private boolean isFallback(SectionView section) {
    return !section.tongue().tag().equals(frame.visit().language());
  }

  private SectionView section(Shown shown) {
    Section section = shown.section();
    Text text = section.head().text(reader.languages());
    // whoever asked for all wants no folds
    boolean open = reader.all() || shown.unfolded();
    return new SectionView(
        section.slug(),
        text.title(),
        text.summary(),
        frame.site().words(text.language()),
        text.minutes(),
        before.why(shown.reasons()),
        open,
        text.note(),
        Markdown.html(
            text.markdown(),
            served.readable()::isAt,
            new Placement(section.slug() + "--", open ? DEEPER : DEEPER + 1, frame::href)),
        section.head().reviewed(),
        section.head().sources());
  }

  /** A section that is not shown leads to the chapter where all are. */
  private Elsewhere elsewhere(Section section) {
    Text text = section.head().text(reader.languages());
    return new Elsewhere(
        section.slug(),
        new TextLink(
            frame.plain() + "?allt=1#" + section.slug(),
            text.title(),
            frame.site().words(text.language())));
  }

  private @Nullable TextLink neighbour(Optional<Chapter> other) {
    return other.map(this::link).orElse(null);
  }

  private TextLink link(Document document) {
    Text text = document.head().text(reader.languages());
    return new TextLink(
        frame.href(document.address()), text.title(), frame.site().words(text.language()));
  }
}
