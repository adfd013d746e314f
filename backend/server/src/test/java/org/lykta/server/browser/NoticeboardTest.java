package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.meeting.Meeting;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.content.ShippedContent;

/** What comes out of the printer, and what a camera makes of it. */
class NoticeboardTest extends BrowserTest {

  private static final String LONGEST = "/traffar/langst/affisch";

  /** About what a camera sees of a poster on the other side of a corridor. */
  private static final int COARSE_DPI = 60;

  @Override
  RunningLykta lykta(Path data, String leave) {
    var content = TestContent.shippedIn(data.resolve("content"));
    content.write("meetings/ystad/langst.md", longest());
    return RunningLykta.start(
        new MovableClock("2026-11-23T09:00:00Z"),
        content.folder(),
        data.resolve("data"),
        "LYKTA_EXAMPLES",
        "on",
        "LYKTA_BASE_URL",
        "https://lykta.example");
  }

  /** As much as the check lets an editor write. */
  private static String longest() {
    return """
        ---
        title: %s
        summary: %s
        example: true
        kind: self-help-group
        themes: [loneliness]
        languages: [sv, en, ar, so, fa, ti]
        ages: { from: 18, to: 64 }
        tider:
          - varannan måndag, tisdag, onsdag och torsdag 09:00-10:30 och 18:00-20:30 från 2026-01-12
          - första och tredje fredagen i månaden 13:15-15:45
          - sista söndagen var tredje månad 10:30-12:00 från 2026-01-01
        where: hybrid
        place:
          name: %s
          address: %s
          town: Ystad
        organiser: { name: Föreningen }
        contact:
          mail: den-har-adressen-ar-lang@en-forening-med-langt-namn.lykta.example
          sms: 070-174 06 06
          phone: 070-174 06 07
        cost: 40
        bring-someone: true
        visit-before: true
        meets-you: true
        confirmed: 2026-11-02
        ---
        %s
        """
        .formatted(
            words(80), words(240), words(80), words(80), (words(58) + ". ").repeat(3) + words(300));
  }

  private static String words(int letters) {
    return "En träff för många människor som möts ".repeat(8).substring(0, letters).strip();
  }

  private static byte[] printed(WebReader reader) {
    return reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
  }

  private int pagesOf(WebReader reader, String address) throws IOException {
    try (PDDocument paper = Loader.loadPDF(printed(reader.opens(address)))) {
      PDRectangle size = paper.getPage(0).getMediaBox();
      assertThat(size.getWidth()).as("A4").isBetween(594f, 596f);
      assertThat(size.getHeight()).as("A4").isBetween(841f, 843f);
      return paper.getNumberOfPages();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/ar", "/en", "/sv-easy"})
  void aPosterIsOnePageHoweverMuchIsSaid(String language) throws IOException {
    assertThat(pagesOf(someone(), language + LONGEST)).isEqualTo(1);
  }

  @Test
  void everyPosterThatShipsIsOnePage() throws IOException {
    WebReader reader = someone();
    for (Meeting meeting : ShippedContent.library().all(Meeting.class)) {
      for (String language : languages(meeting)) {
        String address = language + meeting.address() + "/affisch";
        assertThat(pagesOf(reader, address)).as(address).isEqualTo(1);
      }
    }
  }

  private static List<String> languages(Meeting meeting) {
    return meeting.head().languages().stream()
        .map(language -> language.equals("sv") ? "" : "/" + language)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/traffar/cafe-lyktan", "/ar/traffar/cafe-lyktan"})
  void thePrintedCodeLeadsToThePage(String meeting) throws IOException, ReaderException {
    try (PDDocument paper = Loader.loadPDF(printed(someone().opens(meeting + "/affisch")))) {
      assertThat(read(new PDFRenderer(paper).renderImageWithDPI(0, COARSE_DPI)))
          .isEqualTo("https://lykta.example" + meeting);
    }
  }

  @Test
  void theSheetsCodeLeadsToTheSheet() throws IOException, ReaderException {
    String sheet = "/traffar/manad/ystad?manad=2027-02";
    try (PDDocument paper = Loader.loadPDF(printed(someone().opens(sheet)))) {
      int last = paper.getNumberOfPages() - 1;
      assertThat(read(new PDFRenderer(paper).renderImageWithDPI(last, 2 * COARSE_DPI)))
          .isEqualTo("https://lykta.example" + sheet);
    }
  }

  private static String read(BufferedImage seen) throws ReaderException {
    int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    var light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }

  @Test
  void nothingOfWhatIsPrintedIsRefusedByTheBrowser() {
    WebReader reader = someone();
    List<String> told = new ArrayList<>();
    reader.page().onConsoleMessage(message -> told.add(message.text()));
    for (String page : List.of("", "/affisch")) {
      reader.opens("/traffar/cafe-lyktan" + page);
    }
    reader.opens("/traffar/manad/ystad");

    assertThat(told).isEmpty();
  }

  @Test
  void somebodyFindsTheSheetOfHerTownAndAnotherMonth() {
    someone()
        .opens("/traffar?ort=skovde")
        .follows("Månadens träffar i Skövde")
        .sees("Träffar i Skövde, november 2026")
        .follows("Blad för december 2026")
        .sees("Inställt: salen används till annat")
        .picks("Kommun", "Ystad")
        .presses("Visa bladet")
        .sees("Träffar i Ystad, december 2026");
  }
}
