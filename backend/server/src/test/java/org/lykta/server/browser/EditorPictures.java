package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures in the editors' handbook anew: README has the command. No part of ./verify.
 */
class EditorPictures extends EditorsAtWork {

  private static final Path FOLDER = Path.of("..", "..", "docs", "editors", "pictures");
  private static final String STORY = "stories/tio-over-tre.md";
  private static final String TITLE = "Tio över tre: en natt i mars";
  private static final int WIDE = 720;
  private static final int TALL = 640;
  private static final int MARGIN = 14;

  @Test
  void take() {
    WebReader editor = editor();
    aStoppedChange(editor);
    theSameMended(editor);
    allThereIs(editor);
    aPreview(editor);
  }

  private void aStoppedChange(WebReader editor) {
    content().replace(STORY, "title: Tio över tre", "title: " + TITLE);
    editors().commit("Ny rubrik");
    seesInTime(editor, "Senaste ändringen stoppades");
    take(editor, "stoppad", "section.stopped");
  }

  private void theSameMended(WebReader editor) {
    content().replace(STORY, TITLE, "\"" + TITLE + "\"");
    editors().commit("Citattecken");
    seesInTime(editor, "Allt som Lykta har hämtat");
    take(editor, "lagad", "article.attempt >> nth=1");
  }

  private void allThereIs(WebReader editor) {
    LocalDate soon = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(31);
    write(
        "tva-koppar",
        "Två koppar",
        "consent: { reference: S-2026-014, given: 2026-03-01, until: " + soon + " }");
    write("nyckeln-pa-kroken", "Nyckeln på kroken", "composed: true\nstatus: draft");
    content().replace("stories/sedan-i-fredags.md", "Min fru dog i april.", "Min fru dog i maj.");
    editors().commit("Ett samtycke, ett utkast, ett ändrat original");
    seesInTime(editor, "Nytt: ”Två koppar”");
    take(editor, "oversikt", "article.attempt >> nth=0");
  }

  private void write(String slug, String title, String more) {
    content()
        .write(
            "stories/" + slug + ".md",
            "---\ntitle: %s\nsummary: En berättelse.\n%s\n---\nText.\n".formatted(title, more));
  }

  private void aPreview(WebReader editor) {
    editors().in("host-2026");
    editors().commit("Ett förslag");
    editors().in("main");
    editor
        .writes("Grenens namn", "host-2026")
        .presses("Visa")
        .follows("Öppna förhandsvisningen av host-2026")
        .opens("/berattelser/nyckeln-pa-kroken");
    take(editor, "forhandsvisning", "main p:has(.label)");
  }

  private WebReader editor() {
    return editor(
        new NewContextOptions().setViewportSize(WIDE, TALL).setColorScheme(ColorScheme.LIGHT));
  }

  /** From the top of the page's own words, or of the preview's, to the end of {@code last}. */
  private static void take(WebReader editor, String name, String last) {
    var page = editor.page();
    double top =
        page.locator(".unpublished").count() > 0
            ? 0
            : Math.max(0, box(editor, "main h1").y - MARGIN);
    BoundingBox end = box(editor, last);
    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, top, WIDE, end.y + end.height + MARGIN - top)
            .setPath(FOLDER.resolve(name + ".png")));
    assertThat(FOLDER.resolve(name + ".png")).isNotEmptyFile();
  }

  private static BoundingBox box(WebReader editor, String selector) {
    return editor.page().locator(selector).first().boundingBox();
  }
}
