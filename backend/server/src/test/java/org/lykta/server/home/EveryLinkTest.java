package org.lykta.server.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** The whole shipped site, followed from its start pages in every language. */
class EveryLinkTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");
  private static final Pattern PLACE = Pattern.compile(" id=\"([^\"]+)\"");

  private static RunningLykta lykta;

  /** What was found at each address. */
  private static final Map<String, String> PAGES = new HashMap<>();

  private static final Set<String> PLACES_LED_TO = new HashSet<>();
  private static final List<String> NOWHERE = new ArrayList<>();

  @BeforeAll
  static void follow(@TempDir Path data) {
    lykta = RunningLykta.start(TestContent.SHIPPED, data);
    Queue<String> waiting = new ArrayDeque<>(List.of("/", "/en", "/ar", "/sv-easy"));
    Set<String> seen = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      var answer = lykta.get(address);
      if (answer.statusCode() != 200 && answer.statusCode() != 303 && answer.statusCode() != 404) {
        NOWHERE.add(address + " " + answer.statusCode());
      }
      if (answer.statusCode() == 404 && !address.endsWith("/lasning")) {
        NOWHERE.add(address + " 404");
      }
      boolean page = answer.headers().firstValue("content-type").orElse("").startsWith("text/html");
      if (!page || answer.statusCode() != 200) {
        continue;
      }
      String html = new String(answer.body(), StandardCharsets.UTF_8);
      PAGES.put(address, html);
      Matcher link = LINK.matcher(html);
      while (link.find()) {
        URI to = URI.create(link.group(1).replace("&amp;", "&"));
        if (to.getFragment() != null) {
          PLACES_LED_TO.add(to.toString());
        }
        String target = to.getPath() + (to.getQuery() == null ? "" : "?" + to.getQuery());
        if (!target.endsWith(".pdf") && !target.contains(".pdf?") && seen.add(target)) {
          waiting.add(target);
        }
      }
    }
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertThat(PAGES).hasSizeGreaterThan(100);
    assertThat(NOWHERE).isEmpty();
  }

  @Test
  void everyPlaceThatIsLedToIsOnItsPage() {
    assertThat(PLACES_LED_TO).isNotEmpty();
    assertThat(PLACES_LED_TO)
        .allSatisfy(
            link -> {
              String[] parts = link.split("#", 2);
              assertThat(PAGES.get(parts[0])).as(link).contains(" id=\"" + parts[1] + "\"");
            });
  }

  @Test
  void noPlaceIsThereTwice() {
    PAGES.forEach(
        (address, html) -> {
          List<String> places = new ArrayList<>();
          Matcher place = PLACE.matcher(html);
          while (place.find()) {
            places.add(place.group(1));
          }
          assertThat(places).as(address).doesNotHaveDuplicates();
        });
  }

  @Test
  void everyPageOffersHelpAndTheWayOutInItsLanguage() {
    PAGES.forEach(
        (address, html) -> {
          Matcher prefix = Pattern.compile("^/(en|ar|sv-easy)(/|$)").matcher(address);
          String language = prefix.find() ? "/" + prefix.group(1) : "";
          assertThat(html)
              .as(address)
              .contains("href=\"" + language + "/sidor/hjalp-nu\"", "href=\"/lamna\"");
        });
  }

  @Test
  void whatTheSitemapNamesIsThere() {
    String sitemap = new String(lykta.get("/sitemap.xml").body(), StandardCharsets.UTF_8);
    Matcher address = Pattern.compile("<loc>http://localhost:8080([^<]*)</loc>").matcher(sitemap);
    List<String> named = new ArrayList<>();
    while (address.find()) {
      named.add(address.group(1).isEmpty() ? "/" : address.group(1));
    }

    assertThat(named).contains("/", "/ar/sidor/hjalp-nu", "/guider/narstaende/aterhamtning");
    assertThat(named).allSatisfy(one -> assertThat(lykta.get(one).statusCode()).isEqualTo(200));
  }
}
