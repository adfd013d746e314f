package org.lykta.server.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** A whole Lykta with the shipped content, a real browser, and a neutral page to leave to. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
abstract class BrowserTest {

  static final int PHONE = 360;
  static final int DESK = 1200;
  private static final int TALL = 900;

  private Chromium chromium;
  private RunningLykta lykta;
  private NeutralPage neutral;
  private WebReader reader;

  @BeforeAll
  void start(@TempDir Path data) {
    neutral = new NeutralPage();
    lykta = lykta(data, neutral.address());
    chromium = new Chromium();
  }

  /** What is looked at: the shipped content, unless a test wants something else. */
  RunningLykta lykta(Path data, String leave) {
    return RunningLykta.start(TestContent.SHIPPED, data, "LYKTA_LEAVE_URL", leave);
  }

  @AfterAll
  void stop() {
    chromium.close();
    lykta.close();
    neutral.close();
  }

  @AfterEach
  void readerGoes() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }

  /** A reader at a desk with everything as it comes. */
  WebReader someone() {
    return someone(new NewContextOptions().setViewportSize(DESK, TALL));
  }

  WebReader withoutJavaScript() {
    return someone(new NewContextOptions().setViewportSize(DESK, TALL).setJavaScriptEnabled(false));
  }

  WebReader someone(NewContextOptions options) {
    readerGoes();
    reader = new WebReader(chromium.browser, "http://localhost:" + lykta.port(), options);
    return reader;
  }

  String neutral() {
    return neutral.address();
  }

  RunningLykta lykta() {
    return lykta;
  }
}
