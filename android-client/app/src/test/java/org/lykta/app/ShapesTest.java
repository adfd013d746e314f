package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.lykta.app.edition.Contents;
import org.lykta.app.edition.CurrentEdition;
import org.lykta.app.edition.DeltaReader;
import org.lykta.domain.content.Head;
import org.lykta.domain.content.Text;
import org.lykta.domain.edition.Manifest;
import org.lykta.domain.guide.Chapter;
import org.lykta.domain.guide.Section;
import org.lykta.domain.page.Page;
import org.lykta.domain.reader.After;
import org.lykta.domain.reader.Facet;
import org.lykta.domain.story.Story;
import org.lykta.domain.sync.Have;

/** Every shape of items that a server has ever sent is read. A released file is never changed. */
public class ShapesTest extends PhoneTests {

  /**
   * What the files are, in SHA-256, that of the first shape first. Nothing is released yet: until
   * then the last one is written anew with {@code docs/api/examples/sync.json}, whose copy it is.
   */
  private static final List<String> FILES =
      List.of("0d8dafef3dbd03b5362b5c92c3125c03c11dc03350b13e98dad72598fd5f9de4");

  @Test
  public void ofEveryShapeThereIsAFileThatHasNotChanged() throws Exception {
    int newest = shapeOf(CurrentEdition.of(Phone.app()).copy().next());

    assertThat(FILES).hasSize(newest);
    for (int shape = 1; shape <= newest; shape++) {
      String file = file(shape);
      assertThat(Manifest.hash(file)).as("shape " + shape).isEqualTo(FILES.get(shape - 1));
      assertThat(shapeOf(DeltaReader.read(file).next())).isEqualTo(shape);
    }
  }

  @Test
  public void everyShapeIsRead() throws Exception {
    for (int shape = 1; shape <= FILES.size(); shape++) {
      assertThat(contents(shape).library().stream()).as("shape " + shape).isNotEmpty();
    }
  }

  @Test
  public void theFirst() throws Exception {
    Contents contents = contents(1);

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
    Head help = contents.library().find(Page.id("hjalp-nu")).orElseThrow().head();
    assertThat(help.texts())
        .extracting(Text::language, Text::title)
        .containsExactly(tuple("sv", "Hjälp nu"), tuple("ar", "مساعدة الآن"));
  }

  @Test
  public void aTextIsGoneAfterItsLastDayAlsoWithoutANetwork() throws Exception {
    Contents contents = contents(1);

    LocalDate last = LocalDate.of(2027, 1, 2);
    assertThat(contents.readable(last).find(Story.id("kaffe"))).isPresent();
    assertThat(contents.readable(last.plusDays(1)).find(Story.id("kaffe"))).isEmpty();
  }

  private static Contents contents(int shape) throws Exception {
    CurrentEdition edition = CurrentEdition.of(Phone.app());
    edition.apply(edition.copy().next(), DeltaReader.read(file(shape)));
    return edition.now().orElseThrow();
  }

  private static int shapeOf(String next) {
    return Have.read(next).orElseThrow().shape();
  }

  private static String file(int shape) throws IOException {
    try (InputStream in = ShapesTest.class.getResourceAsStream("/shapes/" + shape + ".json")) {
      assertThat(in).as("an answer of shape " + shape).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
