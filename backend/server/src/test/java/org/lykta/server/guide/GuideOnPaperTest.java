package org.lykta.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.edition.CurrentEdition;
import org.lykta.server.print.PageSize;
import org.lykta.server.print.Paper;
import org.lykta.server.print.Press;

/** A made-up guide on paper: what is asked, what is answered, what stands there. */
class GuideOnPaperTest {

  private static final String GUIDE = "/guider/lampan.pdf";

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    TestContent content = TestContent.in(folder.resolve("content"));
    content.write(
        "guides/lampan/guide.ar.md",
        """
        ---
        title: مصباح في النافذة
        summary: دليل صغير.
        translates: "00"
        ---
        """);
    content.write(
        "guides/lampan/01-kvallen/02-for-unga-anhoriga.ar.md",
        """
        ---
        title: حين يسهر أحد في البيت
        summary: نص صغير.
        translates: "00"
        ---
        يمكنك أن تنام.
        """);
    lykta =
        RunningLykta.start(
            content.folder(), folder.resolve("data"), "LYKTA_BASE_URL", "https://lykta.example");
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @Test
  void aGuideIsOnePdf() {
    HttpResponse<byte[]> answer = lykta.get(GUIDE);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("cache-control")).contains("public, max-age=60");
    assertThat(answer.body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void theSameEditionGivesTheSameBytesAndNothingToWhoHasThem() {
    HttpResponse<byte[]> first = lykta.get(GUIDE);
    String etag = first.headers().firstValue("etag").orElseThrow();
    HttpResponse<byte[]> known = lykta.get(GUIDE, "If-None-Match", etag);

    assertThat(lykta.get(GUIDE).body()).isEqualTo(first.body());
    assertThat(known.statusCode()).isEqualTo(304);
    assertThat(known.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/guider/saknas.pdf, 404, Sidan finns inte",
    "/guider/LAMPAN.pdf, 404, Sidan finns inte",
    "/sv/guider/lampan.pdf, 404, Sidan finns inte",
    "/xx/guider/lampan.pdf, 404, Sidan finns inte",
    "/en/guider/saknas.pdf, 404, We could not find that page",
    "/guider/lampan.pdf?stor=2, 400, Det gick inte att förstå adressen",
    "/guider/lampan.pdf?role=self, 400, Det gick inte att förstå adressen",
  })
  void whatIsNotThereIsToldOnAPage(String address, int status, String title) {
    HttpResponse<byte[]> answer = lykta.get(address);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("<h1>" + title + "</h1>");
  }

  @Test
  void aSectionForSomeSaysForWhom() {
    try (var paper = new Paper(lykta.get(GUIDE).body())) {
      assertThat(paper.text())
          .contains("När någon hemma är vaken För dig som är anhörig och 13-17 år.")
          .contains("Du får sova fast någon annan är vaken.");
    }
  }

  @Test
  void theLastPageTellsWhereHelpIsAndWhereTheTextIs() {
    try (var paper = new Paper(lykta.get(GUIDE).body())) {
      assertThat(paper.page(paper.pages()))
          .contains("Fara för livet? Ring 112.", "Råd om vård? Ring 1177.")
          .contains("lykta.example/guider/lampan", "CC BY 4.0");
    }
  }

  @Test
  void anArabicGuideHasItsTitlesAndSaysWhatIsSwedish() {
    try (var paper = new Paper(lykta.get("/ar/guider/lampan.pdf").body())) {
      assertThat(paper.document().getDocumentCatalog().getLanguage()).isEqualTo("ar");
      assertThat(paper.page(1)).contains("مصباح في النافذة");
      assertThat(paper.text())
          .contains("حين يسهر أحد في البيت", "هذا النص متوفر بالسويدية فقط")
          .contains("Frukost");
      assertThat(paper.page(paper.pages())).contains("lykta.example/ar/guider/lampan");
    }
  }

  @Test
  void whoComesWhenEightWaitIsAskedToComeBack() throws InterruptedException {
    Press press = lykta.bean("press", Press.class);
    var served = lykta.bean("currentEdition", CurrentEdition.class).get();
    var begun = new CountDownLatch(1);
    var mayGoOn = new CountDownLatch(1);
    for (int number = 0; number <= 8; number++) {
      press
          .print(
              served,
              List.of(number),
              PageSize.ORDINARY,
              () -> {
                begun.countDown();
                await(mayGoOn);
                throw new IllegalStateException("not to be printed");
              })
          .subscribe(answer -> {}, failure -> {});
      await(begun);
    }

    HttpResponse<byte[]> answer = lykta.get("/sv-easy/guider/lampan.pdf?stor=1");
    mayGoOn.countDown();

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("retry-after")).contains("10");
    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
        .contains("Många skriver ut just nu");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
