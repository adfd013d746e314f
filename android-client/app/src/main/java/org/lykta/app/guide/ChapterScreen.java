package org.lykta.app.guide;

import java.util.Collection;
import java.util.List;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.frame.Screen;
import org.lykta.app.frame.Ways;
import org.lykta.app.look.Looks;
import org.lykta.app.reader.Profiles;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Personalised;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.Profile;
import org.lykta.domain.story.Story;

/** A chapter: what is right for this reader now, what can wait, and the rest. */
public final class ChapterScreen extends Screen {

  private static final int MOST_STORIES = 3;

  @Override
  protected void show(Page page, Contents contents) {
    Library library = contents.readable(Today.of(this));
    Chapter chapter = Place.of(address()).chapter(library).orElse(null);
    if (chapter == null) {
      gone(page);
      return;
    }
    Text text = chapter.head().text(Looks.languages(this));
    page.in(text.language()).title(text.title()).lead(text.summary());
    showSections(page, contents, chapter.sections(library));
    showStories(page, library, chapter);
    chapter
        .next(library)
        .ifPresent(
            next ->
                page.row(
                    words(R.string.chapter_next, next.head().text(Looks.languages(this)).title()),
                    null,
                    () -> open(next.address())));
  }

  private void showSections(Page page, Contents contents, Collection<Section> sections) {
    Personalised personalised =
        Personalised.personalise(sections, Profiles.of(this), Today.of(this));
    if (personalised.sections().isEmpty()) {
      page.notice(words(R.string.chapter_none));
    }
    personalised.sections().stream()
        .filter(Shown::unfolded)
        .forEach(shown -> card(page, contents, shown));
    if (personalised.sections().stream().anyMatch(shown -> !shown.unfolded())) {
      page.heading(words(R.string.chapter_later));
      personalised.sections().stream()
          .filter(shown -> !shown.unfolded())
          .forEach(shown -> card(page, contents, shown));
    }
    if (!personalised.more().isEmpty()) {
      boolean untold = Profiles.of(this).equals(Profile.UNTOLD);
      page.heading(words(R.string.chapter_more));
      page.quiet(words(untold ? R.string.chapter_more_untold : R.string.chapter_more_text));
      for (Section section : personalised.more()) {
        Text text = section.head().text(Looks.languages(this));
        page.in(text.language()).row(text.title(), null, () -> open(section.address()));
      }
      page.row(
          words(untold ? R.string.why_tell : R.string.why_change), null, () -> open(Ways.PROFILE));
    }
  }

  private void card(Page page, Contents contents, Shown shown) {
    Text text = shown.section().head().text(Looks.languages(this));
    String label =
        shown.reasons().count() == 0
            ? minutes(text)
            : contents.vocabulary().why(shown.reasons(), Looks.of(this).language());
    page.in(text.language())
        .card(text.title(), text.summary(), label, () -> open(shown.section().address()));
  }

  private String minutes(Text text) {
    return getResources().getQuantityString(R.plurals.minutes, text.minutes(), text.minutes());
  }

  private void showStories(Page page, Library library, Chapter chapter) {
    List<Story> near =
        Story.beside(
            library.all(Story.class), chapter.head().themes(), Profiles.of(this), MOST_STORIES);
    if (!near.isEmpty()) {
      page.heading(words(R.string.chapter_stories));
      for (Story story : near) {
        Text text = story.head().text(Looks.languages(this));
        page.in(text.language())
            .row(
                text.title(),
                null,
                story.composed() ? words(R.string.composed) : null,
                () -> open(story.address()));
      }
    }
  }
}
