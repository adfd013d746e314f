package org.lykta.server.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.git.EditorsRepository;

/** A whole Lykta whose content editors commit to, and a browser at their page. */
abstract class EditorsAtWork extends BrowserTest {

  private static final String KEY = "en nyckel som ingen gissar";
  private static final long PATIENCE_NANOS = 40_000_000_000L;

  private EditorsRepository editors;
  private TestContent content;

  @Override
  RunningLykta lykta(Path folder, String leave) {
    editors = new EditorsRepository(folder.resolve("editors"));
    content = TestContent.shippedIn(folder.resolve("editors/content"));
    editors.commit("Första");
    return RunningLykta.start(
        folder,
        folder.resolve("data"),
        "LYKTA_CONTENT",
        editors.address() + "#main:content",
        "LYKTA_PUBLISH_POLL",
        "5s",
        "LYKTA_EDITOR_KEY",
        KEY);
  }

  @AfterAll
  void leave() {
    editors.close();
  }

  EditorsRepository editors() {
    return editors;
  }

  TestContent content() {
    return content;
  }

  /** Somebody who has the key, at the page. */
  WebReader editor(NewContextOptions window) {
    return someone(window)
        .opens("/redaktion")
        .writes("Redaktionens nyckel", KEY)
        .presses("Öppna")
        .sees("Läsarna har utgåva");
  }

  /** Looks again until the poll has brought it. */
  static void seesInTime(WebReader editor, String words) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (editor.page().getByText(words).count() == 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never seen: " + words);
      }
      editor.opens("/redaktion");
    }
  }
}
