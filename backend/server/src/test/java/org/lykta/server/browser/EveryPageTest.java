package org.lykta.server.browser;

import static java.util.Map.entry;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** Every kind of page in every language, light and dark, small and large: nothing is in the way. */
class EveryPageTest extends BrowserTest {

  private static final List<String> LANGUAGES = List.of("", "/sv-easy", "/en", "/ar");

  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              entry("home", ""),
              entry("guides", "/guider"),
              entry("guide", "/guider/narstaende"),
              entry("chapter", "/guider/narstaende/aterhamtning"),
              entry("chapter-whole", "/guider/narstaende/aterhamtning?allt=1"),
              entry("stories", "/berattelser"),
              entry("story", "/berattelser/koden"),
              entry("page", "/sidor/hjalp-nu"),
              entry("pages", "/sidor"),
              entry("statement", "/sidor/tillganglighet"),
              entry("profile", "/for-vem"),
              entry("search", "/sok?q=skam"),
              entry("meetings", "/traffar"),
              entry("meetings-near", "/traffar?ort=ystad&nar=manad"),
              entry("meeting", "/traffar/cafe-lyktan"),
              entry("meeting-hidden", "/traffar/efter-vald-i-nara-relation"),
              entry("month", "/traffar/manad/skovde"),
              entry("month-choice", "/traffar/manad"),
              entry("poster", "/traffar/cafe-lyktan/affisch"),
              entry("venue", "/lokaler/exempelbiblioteket-ystad"),
              entry("missing", "/finns-inte")));

  @Override
  RunningLykta lykta(Path data, String leave) {
    return RunningLykta.start(
        TestContent.SHIPPED, data, "LYKTA_LEAVE_URL", leave, "LYKTA_EXAMPLES", "on");
  }

  static Stream<Arguments> pages() {
    return KINDS.entrySet().stream()
        .flatMap(
            kind ->
                LANGUAGES.stream()
                    .map(
                        language ->
                            Arguments.of(
                                kind.getKey() + language.replace('/', '-'),
                                language + kind.getValue())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void nothingIsInTheWay(String name, String address) {
    WebReader reader =
        someone(
                new NewContextOptions()
                    .setViewportSize(PHONE, 800)
                    .setReducedMotion(ReducedMotion.REDUCE))
            .opens(address.isEmpty() ? "/" : address)
            .hasNothingOutsideTheWindow();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      reader
          .in(scheme)
          .findsNothingInTheWay()
          .photographs(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aNarrowWindowAndLargeTextNeedNoScrollingSideways(String name, String address) {
    String at = address.isEmpty() ? "/" : address;
    WebReader reader = someone(new NewContextOptions().setViewportSize(320, 800)).opens(at);
    reader.hasNothingOutsideTheWindow();
    reader.page().evaluate("document.documentElement.style.fontSize = '200%'");
    reader.hasNothingOutsideTheWindow();
  }
}
