package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;

/** What a page tells the browser, and what it lets nobody do. */
class PagesTest {

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    lykta =
        RunningLykta.start(
            TestContent.in(folder.resolve("content")).folder(),
            folder.resolve("data"),
            "LYKTA_BASE_URL",
            "https://lykta.example");
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @Test
  void aPageWithoutChoicesIsForEveryoneAndSetsNoCookie() {
    HttpResponse<byte[]> page = lykta.get("/guider");

    assertThat(header(page, "cache-control")).isEqualTo("public, max-age=60");
    assertThat(header(page, "vary")).isEqualTo("Accept-Encoding, Cookie");
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void aPageForSomebodysChoicesIsHersAlone() {
    String cookie = "lykta-profil=role=relative";

    assertThat(header(lykta.get("/guider", "Cookie", cookie), "cache-control"))
        .isEqualTo("private, no-cache");
    assertThat(html(lykta.get("/guider", "Cookie", cookie))).contains("Du läser som:");
    assertThat(html(lykta.get("/guider"))).doesNotContain("Du läser som:");
  }

  @Test
  void aProfileInASecondCookieHeaderIsNobodyElses() throws IOException {
    try (var socket = new Socket("localhost", lykta.port())) {
      socket
          .getOutputStream()
          .write(
              String.join(
                      "\r\n",
                      "GET /guider?p=2 HTTP/1.1",
                      "Host: localhost",
                      "Cookie: x=1",
                      "Cookie: lykta-profil=role=relative",
                      "Connection: close",
                      "",
                      "")
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("Du läser som:");
    }

    assertThat(html(lykta.get("/guider?p=2", "Cookie", "x=1"))).doesNotContain("Du läser som:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"till=%zz", "role=%zz&till=/", "till=/a%25", "till=/a//elsewhere.example"})
  void aFormThatCannotBeReadIsNoFaultOfOurs(String form) {
    assertThat(lykta.post("/lasning", form, "Sec-Fetch-Site", "same-origin").statusCode())
        .isIn(303, 400);
  }

  @Test
  void aFormThatIsTooLargeIsRefused() {
    assertThat(
            lykta
                .post("/for-vem", "role=" + "x".repeat(400_000), "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void anAddressThatIsNotThereLeadsNowhereElse() {
    assertThat(html(lykta.get("/en//elsewhere.example"))).doesNotContain("elsewhere.example");
    assertThat(lykta.get("/guider;x=1").statusCode()).isEqualTo(404);
  }

  @Test
  void aChoiceKeepsWhatWasAskedOfThePage() {
    assertThat(html(lykta.get("/berattelser?tema=sleep")))
        .contains("name=\"till\" value=\"/berattelser?tema=sleep\"")
        .contains("href=\"/en/berattelser?tema=sleep\"");
    assertThat(
            header(
                lykta.post("/en/for-vem", "role=self", "Sec-Fetch-Site", "same-origin"),
                "location"))
        .isEqualTo("/en");
  }

  @Test
  void onASharedDeviceNobodyKeepsAnything() {
    String shared = "lykta-vy=system.1.shared";

    assertThat(header(lykta.get("/guider/lampan.pdf", "Cookie", shared), "cache-control"))
        .isEqualTo("private, no-store");
    assertThat(header(lykta.get("/guider/", "Cookie", shared), "cache-control"))
        .isEqualTo("private, no-store");
  }

  @Test
  void onASharedDeviceNobodyKeepsAPage() {
    assertThat(header(lykta.get("/guider", "Cookie", "lykta-vy=system.1.shared"), "cache-control"))
        .isEqualTo("private, no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lykta-profil=role=manager<script>",
        "lykta-profil=role=nobody",
        "lykta-profil=&&&===",
        "lykta-vy=purple.9.maybe",
      })
  void aCookieThatNobodyHereWroteCountsAsNone(String cookie) {
    HttpResponse<byte[]> page = lykta.get("/guider", "Cookie", cookie);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(html(page)).doesNotContain("Du läser som", "<script>", "purple");
  }

  @Test
  void theBrowserIsToldToLoadNothingFromElsewhereAndToTellNobody() {
    HttpResponse<byte[]> page = lykta.get("/");

    assertThat(header(page, "content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(header(page, "referrer-policy")).isEqualTo("no-referrer");
    assertThat(header(page, "permissions-policy")).contains("geolocation=()");
    assertThat(header(page, "strict-transport-security")).startsWith("max-age=");
    assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "Origin, https://elsewhere.example",
    "Accept, text/html",
  })
  void aFormFromElsewhereIsRefused(String name, String value) {
    for (String form : new String[] {"/for-vem", "/en/lasning"}) {
      HttpResponse<byte[]> refused = lykta.post(form, "role=relative&text=3", name, value);

      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
    }
  }

  @Test
  void aFormFromOurOwnPageIsTaken() {
    HttpResponse<byte[]> byFetch =
        lykta.post("/for-vem", "role=relative", "Sec-Fetch-Site", "same-origin");
    HttpResponse<byte[]> byOrigin =
        lykta.post("/for-vem", "role=relative", "Origin", "http://localhost:" + lykta.port());

    HttpResponse<byte[]> byAnOldBrowser = lykta.post("/for-vem", "role=relative", "Origin", "null");

    assertThat(byAnOldBrowser.statusCode()).isEqualTo(303);
    assertThat(byFetch.statusCode()).isEqualTo(303);
    assertThat(byOrigin.statusCode()).isEqualTo(303);
    assertThat(header(byFetch, "set-cookie"))
        .startsWith("lykta-profil=role=relative;")
        .contains("HTTPOnly", "SameSite=Lax", "Secure");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//elsewhere.example",
        "https://elsewhere.example",
        "/\\elsewhere.example",
        "/%2Felsewhere.example",
        "javascript:alert(1)",
        "",
      })
  void aFormLeadsNowhereElse(String till) {
    HttpResponse<byte[]> answer =
        lykta.post(
            "/lasning",
            "text=2&till=" + java.net.URLEncoder.encode(till, StandardCharsets.UTF_8),
            "Sec-Fetch-Site",
            "same-origin");

    assertThat(header(answer, "location")).isEqualTo("/");
  }

  @Test
  void whatSomebodyWritesIsShownAsTheWordsItIs() {
    String page = html(lykta.get("/sok?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"));

    assertThat(page).doesNotContain("<script>alert").contains("&lt;script");
  }

  @Test
  void aSearchIsKeptByNobody() {
    assertThat(header(lykta.get("/sok?q=skam"), "cache-control")).isEqualTo("private, no-store");
  }

  @Test
  void leavingEmptiesTheBrowsersMemoryAndIsRememberedForTenMinutes() {
    HttpResponse<byte[]> answer = lykta.get("/lamna");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "location")).isEqualTo("https://www.smhi.se");
    assertThat(header(answer, "clear-site-data")).isEqualTo("\"cache\"");
    assertThat(header(answer, "set-cookie")).contains("lykta-lamnad=1", "Max-Age=600");
  }

  @Test
  void whoeverHasLeftIsLedAwayFromEveryPageButNotFromData() {
    HttpResponse<byte[]> page = lykta.get("/guider", "Cookie", "lykta-lamnad=1");
    HttpResponse<byte[]> data = lykta.get("/api/v1/guides", "Cookie", "lykta-lamnad=1");

    assertThat(header(page, "location")).isEqualTo("https://www.smhi.se");
    assertThat(header(page, "cache-control")).isEqualTo("no-store");
    assertThat(data.statusCode()).isEqualTo(200);
  }

  @Test
  void aSharedScreenShowsNothingOfWhatIsRead() {
    String page = html(lykta.get("/guider/lampan"));

    assertThat(page)
        .contains("<meta property=\"og:title\" content=\"Lykta\">")
        .contains("<meta property=\"og:image\" content=\"https://lykta.example/delar/share.");
  }

  @Test
  void partsOfAPageAreKeptForAYearAtAnAddressOfTheirContent() {
    String page = html(lykta.get("/"));
    String style = page.replaceAll("(?s).*href=\"(/delar/lykta\\.[^\"]+\\.css)\".*", "$1");

    assertThat(header(lykta.get(style), "cache-control"))
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(lykta.get("/delar/lykta.0000000000.css").statusCode()).isEqualTo(404);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String html(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
