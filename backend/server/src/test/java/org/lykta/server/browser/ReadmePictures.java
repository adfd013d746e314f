package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Takes the pictures in README anew: see there for the command. No part of ./verify. */
class ReadmePictures extends BrowserTest {

  private static final Path FOLDER = Path.of("..", "..", "docs", "pictures");

  @Test
  void take() {
    take("home", "/", ColorScheme.LIGHT);
    take("chapter", "/guider/narstaende/aterhamtning", ColorScheme.DARK);
    take("help-now-arabic", "/ar/sidor/hjalp-nu", ColorScheme.LIGHT);
  }

  private void take(String name, String address, ColorScheme scheme) {
    Path picture = FOLDER.resolve(name + ".png");
    someone(new NewContextOptions().setViewportSize(PHONE, 720).setColorScheme(scheme))
        .opens(address)
        .page()
        .screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertThat(Files.exists(picture)).isTrue();
  }
}
