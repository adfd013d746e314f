package org.lykta.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The system's Chromium, driven by Playwright; ./verify installs it when it is missing. */
final class Chromium implements AutoCloseable {

  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  final Browser browser;

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setChromiumSandbox(false)
                    .setArgs(QUIET));
  }

  private static Path executable() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(
            folder ->
                List.of("chromium", "chromium-browser").stream().map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException("Chromium saknas: ./verify installerar det på Debian."));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
