package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How soon a slow machine shows something: a measurement for ./bench, which reads the file, and no
 * part of ./verify.
 */
class FirstPaintBench extends BrowserTest {

  private static final int TRIES = 7;
  private static final Path RESULT = Path.of("target", "first-paint.txt");

  @Test
  void measure() throws IOException {
    List<Double> times = new ArrayList<>();
    for (int n = 0; n < TRIES; n++) {
      WebReader reader = someone(new NewContextOptions().setViewportSize(PHONE, 800));
      var slow = new JsonObject();
      slow.addProperty("rate", 4);
      reader
          .page()
          .context()
          .newCDPSession(reader.page())
          .send("Emulation.setCPUThrottlingRate", slow);
      reader.opens("/");
      times.add(
          Double.valueOf(
              String.valueOf(
                  reader
                      .page()
                      .evaluate(
                          "() => new Promise(done => new PerformanceObserver(list =>"
                              + " done(list.getEntriesByName('first-contentful-paint')[0].startTime))"
                              + ".observe({type: 'paint', buffered: true}))"))));
    }
    Collections.sort(times);
    assertThat(times).hasSize(TRIES);
    Files.writeString(RESULT, Math.round(times.get(TRIES / 2)) + "\n");
  }
}
