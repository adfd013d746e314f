package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What HTTP promises, on the way through a route and on the way through memory. */
class HttpTest {

  private static final String CHAPTER = "/api/v1/guides/lampan/chapters/kvallen";

  private static RunningLykta lykta;
  private static MovableClock clock;

  @BeforeAll
  static void start(@TempDir Path folder) {
    clock = new MovableClock("2026-02-03T10:15:30Z");
    lykta =
        RunningLykta.start(
            clock, TestContent.in(folder.resolve("content")).folder(), folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @Test
  void theSecondAnswerIsTheFirstAgain() {
    HttpResponse<byte[]> first = lykta.get(CHAPTER + "?role=self");
    HttpResponse<byte[]> second = lykta.get(CHAPTER + "?role=self");

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.headers().map().keySet()).isEqualTo(first.headers().map().keySet());
  }

  @Test
  void aReaderWhoHasItAlreadyGetsNothingAgain() {
    String etag = header(lykta.get(CHAPTER), "etag");

    HttpResponse<byte[]> again = lykta.get(CHAPTER, "If-None-Match", "\"other\", W/" + etag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "etag")).isEqualTo(etag);
  }

  @Test
  void packedBytesUnpackToThePlainOnesAndHaveAnotherName() throws IOException {
    HttpResponse<byte[]> plain = lykta.get(CHAPTER);
    HttpResponse<byte[]> packed = lykta.get(CHAPTER, "Accept-Encoding", "br, gzip;q=0.8");

    assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(plain.body());
    assertThat(header(packed, "etag")).isNotEqualTo(header(plain, "etag"));
    assertThat(header(packed, "vary")).contains("Accept-Encoding");
  }

  @Test
  void gzipThatIsRefusedIsNotSent() {
    assertThat(lykta.get(CHAPTER, "Accept-Encoding", "gzip;q=0, identity").headers().map())
        .doesNotContainKey("content-encoding");
  }

  @Test
  void headAnswersAsGetWithoutTheBody() {
    for (String target :
        new String[] {
          "/api/v1/stories?role=self", "/api/v1/stories?role=self", "/api/openapi.json"
        }) {
      HttpResponse<byte[]> head = lykta.send("HEAD", target);

      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(header(head, "content-length"))
          .isEqualTo(Integer.toString(lykta.get(target).body().length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void whatCanOnlyBeReadSaysSo(String method) {
    HttpResponse<byte[]> refused = lykta.send(method, CHAPTER);

    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(header(refused, "allow")).isEqualTo("GET,HEAD");
    assertThat(detail(refused)).isEqualTo("Den här adressen går bara att läsa från.");
  }

  @Test
  void noAnswerIsKeptBeyondTheDay() {
    clock.moveTo("2026-02-03T22:59:30Z");
    assertThat(header(lykta.get(CHAPTER), "cache-control")).isEqualTo("public, max-age=30");

    clock.moveTo("2026-02-03T10:15:30Z");
    assertThat(header(lykta.get(CHAPTER), "cache-control")).isEqualTo("public, max-age=60");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/edition?x=1                       | x     | Parametern \"x\" finns inte. Här finns inga parametrar.",
        "/api/v1/guides?role=king                  | role  | role kan inte vara \"king\". Välj bland: self, relative, parent, inpatient, staff, manager, host.",
        "/api/v1/guides?limit=0                    | limit | limit kan inte vara \"0\". Skriv ett heltal från 1 till 100.",
        "/api/v1/stories?limit=101                 | limit | limit kan inte vara \"101\". Skriv ett heltal från 1 till 100.",
        "/api/v1/pages/hjalp-nu?lang=no            | lang  | lang kan inte vara \"no\". Välj bland: sv, sv-easy, en, ar.",
        "/api/v1/guides/lampan?limit=3             | limit | Parametern \"limit\" finns inte. Välj bland: role, relation, age, living, phase, theme, event, lang, all.",
        "/api/v1/guides?age=13-17&age=18-29        | age   | age får stå en gång.",
        "/api/v1/guides?theme=a&theme=b&theme=c&theme=d&theme=e&theme=f | theme | theme får stå högst 5 gånger.",
        "/api/v1/guides?all=ja                     | all   | all kan inte vara \"ja\". Välj bland: true, false.",
        "/api/v1/search                            | q     | Skriv i q vad du söker efter.",
        "/api/v1/search?q=%20                      | q     | Skriv i q vad du söker efter.",
        "/api/v1/search?q=a&q=b                    | q     | q får stå en gång.",
        "/api/v1/search?q=sorg&lang=no             | lang  | lang kan inte vara \"no\". Välj bland: sv, sv-easy, en, ar.",
        "/api/v1/search?q=sorg&limit=0             | limit | limit kan inte vara \"0\". Skriv ett heltal från 1 till 100.",
        "/api/v1/search?q=sorg&role=self           | role  | Parametern \"role\" finns inte. Välj bland: q, lang, limit.",
        "/api/v1/guides?event=discharge            | event | event kan inte vara \"discharge\". Skriv namn:datum, till exempel discharge:2026-03-01, varje namn en gång. Namnen är: diagnosis, discharge, sick-note-end, programme-end, loss.",
        "/api/v1/guides?event=discharge:2026-02-30 | event | event kan inte vara \"discharge:2026-02-30\". Skriv namn:datum, till exempel discharge:2026-03-01, varje namn en gång. Namnen är: diagnosis, discharge, sick-note-end, programme-end, loss.",
        "/api/v1/guides?event=loss:2026-01-01&event=loss:2026-01-02 | event | event kan inte vara \"loss:2026-01-02\". Skriv namn:datum, till exempel discharge:2026-03-01, varje namn en gång. Namnen är: diagnosis, discharge, sick-note-end, programme-end, loss.",
      })
  void aBadParameterIsNamed(String target, String parameter, String sentence) {
    HttpResponse<byte[]> refused = lykta.get(target);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(header(refused, "content-type")).isEqualTo("application/problem+json");
    assertThat(json(refused).get("parameter").asString()).isEqualTo(parameter);
    assertThat(detail(refused)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/guides/ingen                      | Den guiden finns inte.",
        "/api/v1/guides/lampan/chapters/ingen      | Det kapitlet finns inte i guiden.",
        "/api/v1/stories/Stora_Bokst%C3%A4ver      | Den berättelsen finns inte.",
        "/api/v1/pages/ingen                       | Den sidan finns inte.",
        "/api/v1/ingenstans                        | Det finns inget på den här adressen.",
      })
  void whatIsNotThereIsSaid(String target, String sentence) {
    HttpResponse<byte[]> missing = lykta.get(target);

    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(detail(missing)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                     | -                         | sv | Lampan i fönstret",
        "-                     | en-GB,en;q=0.9,sv;q=0.8   | en | The lamp in the window",
        "-                     | ar, en;q=0.5              | en | The lamp in the window",
        "-                     | de, *;q=0.1               | sv | Lampan i fönstret",
        "-                     | ;;;q=x                    | sv | Lampan i fönstret",
        "ar                    | en                        | sv | Lampan i fönstret",
        "en                    | sv                        | en | The lamp in the window",
      })
  void theLanguageIsTheBestThereIsAndTellsTheTruth(
      String lang, String header, String language, String title) {
    String query = lang == null ? "" : "?lang=" + lang;
    JsonNode guide =
        header == null
            ? lykta.json("/api/v1/guides/lampan" + query)
            : lykta.json("/api/v1/guides/lampan" + query, "Accept-Language", header);

    assertThat(guide.get("language").asString()).isEqualTo(language);
    assertThat(guide.get("title").asString()).isEqualTo(title);
  }

  @Test
  void operatorsSeeTheirHealthAndMetricsButNoReader() {
    lykta.get("/api/v1/guides?role=inpatient");

    assertThat(lykta.json("/actuator/health/readiness").get("status").asString()).isEqualTo("UP");
    assertThat(lykta.json("/actuator/health/database").get("status").asString()).isEqualTo("UP");
    assertThat(new String(lykta.get("/actuator/prometheus").body(), StandardCharsets.UTF_8))
        .contains("lykta_answers_total", "lykta_database_up 1.0")
        .doesNotContain("inpatient", "127.0.0.1");
    assertThat(lykta.get("/actuator/env").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=sorg",
        "/sok?q=sorg",
        "/guider/lampan.pdf",
        "/actuator/prometheus",
        "/"
      })
  void everyAnswerIsSentFromItsConnectionsOwnThread(String address) {
    // otherwise the next request on the connection may come before the answer is known to be sent
    assertThat(header(lykta.get(address, WhoSends.HEADER, "?"), WhoSends.HEADER)).isEqualTo("true");
  }

  @Test
  void aKeptAliveConnectionNeverStopsAnswering() {
    for (int round = 0; round < 300; round++) {
      assertThat(lykta.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
      assertThat(lykta.get("/api/v1/edition").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void datesOfAReadersLifeAreNotKeptAnywhere() {
    assertThat(header(lykta.get(CHAPTER + "?event=loss:2026-01-01"), "cache-control"))
        .isEqualTo("private, no-store");
  }

  @Test
  void aSearchTellsOfAPersonAndIsNotKeptAnywhere() {
    assertThat(header(lykta.get("/api/v1/search?q=sorg"), "cache-control"))
        .isEqualTo("private, no-store");
  }

  @Test
  void aQueryIsAtMostTwoHundredCharacters() {
    assertThat(lykta.get("/api/v1/search?q=" + "a".repeat(200)).statusCode()).isEqualTo(200);
    assertThat(detail(lykta.get("/api/v1/search?q=" + "a".repeat(201))))
        .isEqualTo("q får ha högst 200 tecken.");
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static JsonNode json(HttpResponse<byte[]> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  private static String detail(HttpResponse<byte[]> response) {
    return json(response).get("detail").asString();
  }
}
