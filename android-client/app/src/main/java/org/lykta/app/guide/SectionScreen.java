package org.lykta.app.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.app.R;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.Today;
import org.lykta.app.frame.Page;
import org.lykta.app.look.Looks;
import org.lykta.app.reader.Profiles;
import org.lykta.app.text.ReadingScreen;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Text;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Personalised;
import org.lykta.domain.guide.Personalised.Shown;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.Reasons;

/** A section: one small page. */
public final class SectionScreen extends ReadingScreen {

  @Override
  protected void show(Page page, Contents contents) {
    Library library = contents.readable(Today.of(this));
    Place place = Place.of(address());
    Section section = place.section(library).orElse(null);
    Chapter chapter = place.chapter(library).orElse(null);
    if (section == null || chapter == null) {
      gone(page);
      return;
    }
    Personalised personalised =
        Personalised.personalise(chapter.sections(library), Profiles.of(this), Today.of(this));
    page.in(text(chapter).language()).quiet(text(chapter).title());
    showTitle(page, section);
    Reasons reasons = reasons(personalised, section);
    if (reasons.count() > 0) {
      page.quiet(contents.vocabulary().why(reasons, Looks.of(this).language()));
    }
    showText(page, section, !isDelicate(section, chapter));
    showNext(page, library, chapter, after(personalised, section));
  }

  private static Reasons reasons(Personalised personalised, Section section) {
    return personalised.sections().stream()
        .filter(shown -> shown.section().equals(section))
        .map(Shown::reasons)
        .findFirst()
        .orElse(Reasons.NONE);
  }

  /** What follows in the order that the chapter lies before this reader. */
  private static List<Section> after(Personalised personalised, Section section) {
    List<Section> order =
        Stream.concat(
                personalised.sections().stream().map(Shown::section), personalised.more().stream())
            .collect(Collectors.toList());
    return order.subList(order.indexOf(section) + 1, order.size());
  }

  private void showNext(Page page, Library library, Chapter chapter, List<Section> after) {
    if (!after.isEmpty()) {
      Section next = after.get(0);
      Text text = text(next);
      page.button(words(R.string.section_next, text.title()), () -> goOn(next.address()));
    } else {
      chapter
          .next(library)
          .ifPresent(
              next ->
                  page.button(
                      words(R.string.chapter_next, text(next).title()),
                      () -> goOn(next.address())));
    }
  }

  /** Going back from the next leads to the chapter, not through all that was read. */
  private void goOn(String address) {
    open(address);
    finish();
  }
}
