package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.Test;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.DeltaReader;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Section;
import org.lykta.domain.reader.After;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.story.Story;

/** Every shape of items that a server has ever sent is read. A released file is never changed. */
public class ShapesTest extends PhoneTests {

  @Test
  public void theFirst() throws Exception {
    CurrentEdition edition = CurrentEdition.of(Phone.app());
    edition.apply(edition.copy().next(), DeltaReader.read(shape("1")));
    Contents contents = edition.now().orElseThrow();

    assertThat(contents.vocabulary().tags()).containsExactly("sv", "sv-easy", "en", "ar");
    assertThat(contents.vocabulary().words(Facet.ROLE, "relative", "sv")).isEqualTo("anhörig");
    Chapter evening =
        contents.library().find(Chapter.class, Chapter.id("lampan", "kvallen")).orElseThrow();
    assertThat(evening.head().original().title()).isEqualTo("Kvällen");
    assertThat(evening.sections(contents.library()))
        .extracting(Section::slug)
        .containsExactly(
            "for-alla", "for-unga-anhoriga", "snart", "hemma-igen", "for-den-som-bor-ensam");
    assertThat(evening.sections(contents.library()).get(3).pacing())
        .isEqualTo(new After("discharge", 5));
    assertThat(contents.library().find(Story.class, Story.id("nattljus")).orElseThrow().composed())
        .isTrue();
  }

  @Test
  public void aTextIsGoneAfterItsLastDayAlsoWithoutANetwork() throws Exception {
    CurrentEdition edition = CurrentEdition.of(Phone.app());
    edition.apply(edition.copy().next(), DeltaReader.read(shape("1")));
    Contents contents = edition.now().orElseThrow();

    LocalDate last = LocalDate.of(2027, 1, 2);
    assertThat(contents.readable(last).find(Story.id("kaffe"))).isPresent();
    assertThat(contents.readable(last.plusDays(1)).find(Story.id("kaffe"))).isEmpty();
  }

  private static String shape(String name) throws IOException {
    try (InputStream in = ShapesTest.class.getResourceAsStream("/shapes/" + name + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
