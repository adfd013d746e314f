package org.lykta.server.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.git.EditorsRepository;
import reactor.core.publisher.Flux;

/** Who gets to see the editors' page and what is not published. */
@TestInstance(Lifecycle.PER_CLASS)
class EditorPagesTest {

  private static final String KEY = "en nyckel som ingen gissar";
  private static final String OWN = "Sec-Fetch-Site";

  private final MovableClock clock = MovableClock.now();
  private Path folder;
  private EditorsRepository editors;
  private RunningLykta lykta;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = temporary;
    editors = new EditorsRepository(folder.resolve("editors"));
    var content = TestContent.in(folder.resolve("editors/content"));
    editors.commit("Första");
    for (String branch : new String[] {"a", "b", "c", "d"}) {
      editors.in(branch);
      content.write(
          "pages/ny.md",
          "---\ntitle: Gren %s\nsummary: En ny.\nstatus: draft\n---\nText.\n".formatted(branch));
      editors.commit("Gren " + branch);
    }
    editors.in("main");
    lykta =
        RunningLykta.start(
            clock,
            folder,
            folder.resolve("data"),
            "LYKTA_CONTENT",
            editors.address() + "#main:content",
            "LYKTA_EDITOR_KEY",
            KEY);
  }

  @AfterAll
  void stop() {
    lykta.close();
    editors.close();
  }

  @Test
  void withoutAKeyThereIsNoSuchPage(@TempDir Path other) {
    try (var closed =
        RunningLykta.start(
            TestContent.in(other.resolve("content")).folder(), other.resolve("data"))) {
      assertThat(closed.get("/redaktion").statusCode()).isEqualTo(404);
      assertThat(closed.post("/redaktion", "nyckel=", OWN, "same-origin").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  void theCookieIsForThatPageOnlyAndEndsByItself() {
    String cookie = opened().headers().firstValue("set-cookie").orElseThrow();

    assertThat(cookie)
        .startsWith("lykta-redaktion=")
        .contains("Path=/redaktion", "HTTPOnly", "SameSite=Strict", "Max-Age=43200");
    assertThat(page("/redaktion", cookie)).contains("Läsarna har utgåva");
    clock.move(Duration.ofHours(13));
    assertThat(page("/redaktion", cookie)).contains("Redaktionens nyckel");
  }

  @Test
  void noOtherSiteCanSendTheForm() {
    assertThat(lykta.post("/redaktion", "nyckel=" + KEY, OWN, "cross-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void whoGuessesHasToWait() {
    for (int guess = 0; guess < 10; guess++) {
      assertThat(text(lykta.post("/redaktion", "nyckel=" + guess, OWN, "same-origin")))
          .contains("Nyckeln stämmer inte");
    }

    HttpResponse<byte[]> right = opened();

    assertThat(right.statusCode()).isEqualTo(429);
    assertThat(right.headers().firstValue("retry-after")).hasValue("900");
    assertThat(text(right)).contains("För många försök. Vänta 15 minuter");
    assertThat(right.headers().firstValue("set-cookie")).isEmpty();
    clock.move(Duration.ofMinutes(16));
    assertThat(opened().statusCode()).isEqualTo(303);
  }

  @Test
  void aBranchIsSeenByWhoeverHasTheLinkAndByNobodyElse() {
    HttpResponse<byte[]> seen = lykta.get("/sidor/ny" + link("a").substring(1));
    String cookie = seen.headers().firstValue("set-cookie").orElseThrow();

    assertThat(text(seen)).contains("Gren a", "Det här ser bara du");
    assertThat(seen.headers().firstValue("cache-control")).hasValue("private, no-store");
    assertThat(seen.headers().firstValue("x-robots-tag")).hasValue("noindex");
    assertThat(page("/sidor/ny", cookie)).as("the cookie keeps it open").contains("Gren a");
    for (String address :
        new String[] {"/sidor/ny", "/sidor", "/sitemap.xml", "/api/v1/pages/ny", "/sok?q=gren"}) {
      assertThat(text(lykta.get(address))).as(address).doesNotContain("Gren a");
    }
    assertThat(text(lykta.get("/api/v1/pages/ny", "Cookie", cookie)))
        .as("programs never see it")
        .doesNotContain("Gren a");
  }

  @Test
  void aLinkThatWasChangedOrIsOldShowsNothing() {
    String link = link("a");
    String changed = link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0");

    assertThat(lykta.get(changed).statusCode()).isEqualTo(403);
    clock.move(Duration.ofDays(8));
    assertThat(lykta.get(link).statusCode()).isEqualTo(403);
  }

  @Test
  void aPreviewFollowsItsBranchAndNoMoreThanThreeAreKept() throws Exception {
    for (String branch : new String[] {"a", "b", "c", "d", "a"}) {
      assertThat(text(lykta.get("/sidor/ny" + link(branch).substring(1))))
          .contains("Gren " + branch);
      try (Stream<Path> copies = Files.list(folder.resolve("data/previews"))) {
        assertThat(copies.count()).isLessThanOrEqualTo(Previews.MOST);
      }
    }
  }

  @Test
  void aPreviewWhoseBranchIsGoneKeepsNobodyFromReading() {
    editors.in("kortlivad");
    editors.in("main");
    String cookie = lykta.get(link("kortlivad")).headers().firstValue("set-cookie").orElseThrow();
    editors.forget("kortlivad");
    lykta.bean("previews", Previews.class).endAll();

    assertThat(lykta.get("/sidor/hjalp-nu", "Cookie", cookie).statusCode()).isEqualTo(200);
    assertThat(page("/sidor/hjalp-nu", cookie)).doesNotContain("Det här ser bara du");
    assertThat(lykta.get(link("kortlivad")).statusCode()).isEqualTo(404);
  }

  @Test
  void aBranchThatIsNotThereTakesNobodysPlace() throws Exception {
    for (String branch : new String[] {"a", "b", "c"}) {
      lykta.get(link(branch));
    }
    editors.in("kort");
    editors.in("main");
    editors.forget("kort");

    assertThat(lykta.get(link("kort")).statusCode()).isEqualTo(404);

    try (Stream<Path> copies = Files.list(folder.resolve("data/previews"))) {
      assertThat(copies).as("the three are still there").hasSize(3);
    }
  }

  @Test
  void howeverManyAskForABranchItIsFetchedOnce() throws Exception {
    var previews = lykta.bean("previews", Previews.class);
    previews.endAll();
    Path copies = folder.resolve("data/previews");
    previews.clear();

    Flux.range(0, 20).flatMap(n -> previews.of("a"), 20).blockLast();

    try (Stream<Path> made = Files.list(copies)) {
      assertThat(made).hasSize(1);
    }
  }

  @Test
  void whoeverGoesAwayLeavesNoCopyThatNobodyKnowsOf() throws Exception {
    var previews = lykta.bean("previews", Previews.class);
    previews.endAll();
    previews.clear();

    previews.of("b").subscribe().dispose();
    previews.of("b").block();
    previews.endAll();

    try (Stream<Path> made = Files.list(folder.resolve("data/previews"))) {
      assertThat(made).isEmpty();
    }
  }

  @Test
  void leavingAPreviewLeadsNobodyOutOfTheHouse() {
    HttpResponse<byte[]> left = lykta.get("//evil.example/?utgava=slut");

    assertThat(left.headers().firstValue("location")).hasValue("/evil.example/");
  }

  @Test
  void aPreviewThatNobodyLooksAtIsRemoved() throws Exception {
    lykta.get(link("b"));
    clock.move(Previews.IDLE.plusMinutes(1));

    lykta.bean("previews", Previews.class).endIdle();

    try (Stream<Path> copies = Files.list(folder.resolve("data/previews"))) {
      assertThat(copies).isEmpty();
    }
  }

  private String link(String branch) {
    return new PreviewLinks(KEY).to(branch, clock.instant());
  }

  private HttpResponse<byte[]> opened() {
    return lykta.post("/redaktion", "nyckel=" + KEY, OWN, "same-origin");
  }

  private String page(String address, String cookie) {
    return text(lykta.get(address, "Cookie", cookie));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
