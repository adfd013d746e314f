package org.lykta.server.guide;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Document;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Personalised;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.Reasons;
import org.lykta.domain.story.Story;
import org.lykta.server.content.Markdown;
import org.lykta.server.edition.Served;
import org.lykta.server.guide.GuideAnswers.ChapterAnswer;
import org.lykta.server.guide.GuideAnswers.Link;
import org.lykta.server.guide.GuideAnswers.MoreItem;
import org.lykta.server.guide.GuideAnswers.SectionItem;
import org.lykta.server.reader.Reader;

/** One chapter as it lies before one reader: which sections, in what order, and why. */
final class ChapterBeforeReader {

  private static final int STORIES = 3;

  private final Chapter chapter;
  private final Served served;
  private final Reader reader;
  private final Personalised personalised;
  private final List<Story> stories;

  ChapterBeforeReader(Chapter chapter, Served served, Reader reader) {
    this.chapter = chapter;
    this.served = served;
    this.reader = reader;
    List<Section> sections = chapter.sections(served.readable());
    personalised =
        reader.all()
            ? Personalised.everything(sections, reader.profile(), served.today())
            : Personalised.personalise(sections, reader.profile(), served.today());
    stories =
        Story.beside(
            served.readable().all(Story.class), themes(sections), reader.profile(), STORIES);
  }

  private Set<String> themes(List<Section> sections) {
    Set<String> themes = new HashSet<>(chapter.head().themes());
    sections.forEach(section -> themes.addAll(section.head().themes()));
    return themes;
  }

  /** All that the answer depends on. Two profiles with the same outcome get the same bytes. */
  List<?> outcome() {
    return List.of(
        "chapter",
        chapter.id(),
        reader.languages(),
        reader.all(),
        personalised.sections().stream()
            .map(shown -> List.of(shown.section().slug(), shown.reasons(), shown.unfolded()))
            .toList(),
        stories.stream().map(Story::slug).toList());
  }

  ChapterAnswer answer() {
    Text text = chapter.head().text(reader.languages());
    return new ChapterAnswer(
        served.edition().id(),
        chapter.guide().slug().value(),
        chapter.slug(),
        text.title(),
        text.language(),
        personalised.sections().stream().map(this::item).toList(),
        personalised.more().stream()
            .map(section -> new MoreItem(section.slug(), title(section)))
            .toList(),
        stories.stream().map(this::link).toList(),
        chapter.next(served.readable()).map(this::link).orElse(null));
  }

  private SectionItem item(Personalised.Shown shown) {
    Section section = shown.section();
    Text text = section.head().text(reader.languages());
    Markdown.Rendered rendered = Markdown.render(text.markdown(), served.readable()::isAt);
    return new SectionItem(
        section.slug(),
        text.title(),
        text.summary(),
        text.minutes(),
        section.pacing().key(),
        why(shown.reasons()),
        shown.unfolded(),
        text.language(),
        text.note(),
        rendered.markdown(),
        rendered.html(),
        null,
        section.head().sources());
  }

  Personalised personalised() {
    return personalised;
  }

  List<Story> stories() {
    return stories;
  }

  @Nullable String why(Reasons reasons) {
    return reasons.count() == 0
        ? null
        : served.edition().vocabulary().why(reasons, reader.languages().first());
  }

  private Link link(Document document) {
    return new Link(document.slug(), title(document));
  }

  private String title(Document document) {
    return document.head().text(reader.languages()).title();
  }
}
