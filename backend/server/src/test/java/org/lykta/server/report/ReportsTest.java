package org.lykta.server.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.meeting.MeetingFiles.CAFE;
import static org.lykta.server.meeting.MeetingFiles.cafe;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import reactor.core.publisher.Flux;

/** What becomes of "something is wrong", said by people at different addresses. */
class ReportsTest {

  private static final String ANNA = "198.51.100.1";
  private static final String BO = "198.51.100.2";
  private static final String TOLD = "Någon har hört av sig";

  private final MovableClock clock = new MovableClock("2026-02-03T10:15:30Z");
  private TestContent content;
  private RunningLykta lykta;

  @BeforeEach
  void start(@TempDir Path folder) {
    content = TestContent.in(folder.resolve("content"));
    content.write(CAFE, cafe("varje torsdag 18-19:30"));
    content.write("meetings/ystad/annan.md", cafe("varje fredag 10-12"));
    lykta =
        RunningLykta.start(
            clock,
            content.folder(),
            folder.resolve("data"),
            "LYKTA_TRUSTED_PROXIES",
            "127.0.0.0/8, ::1/128");
  }

  @AfterEach
  void stop() {
    lykta.close();
  }

  private HttpResponse<byte[]> says(String who, String listing, String why) {
    return lykta.post(
        "/traffar/" + listing + "/stammer-inte",
        "varfor=" + why,
        "Sec-Fetch-Site",
        "same-origin",
        "X-Forwarded-For",
        who);
  }

  private String page(String address) {
    return new String(lykta.get(address).body(), StandardCharsets.UTF_8);
  }

  private List<Document> kept() {
    var stored = lykta.bean("database", MongoDatabase.class).getCollection("reports").find();
    return Flux.from(stored).collectList().block(Duration.ofSeconds(10));
  }

  @Test
  void twoReadersAreToldToTheThirdAndOneIsNot() {
    says(ANNA, "cafe", "wrong-time");
    assertThat(page("/traffar/cafe")).doesNotContain(TOLD);
    says(BO, "cafe", "nobody-there");

    assertThat(page("/traffar/cafe")).contains(TOLD);
    assertThat(page("/traffar?ort=ystad")).contains(TOLD);
    assertThat(lykta.json("/api/v1/meetings/cafe").get("reported").asBoolean()).isTrue();
    assertThat(page("/traffar/annan")).doesNotContain(TOLD);
  }

  @Test
  void whoeverSaysItTwiceInADayIsCountedOnce() {
    says(ANNA, "cafe", "wrong-time");
    says(ANNA, "cafe", "ended");
    assertThat(page("/traffar/cafe")).doesNotContain(TOLD);

    clock.move(Duration.ofDays(1));
    says(ANNA, "cafe", "ended");

    assertThat(page("/traffar/cafe")).contains(TOLD);
  }

  @Test
  void nobodyIsCountedMoreThanTenTimesADay() {
    for (int more = 0; more < 10; more++) {
      content.write("meetings/ystad/m%d.md".formatted(more), cafe("varje fredag 10-12"));
    }
    lykta.until("/api/v1/meetings", list -> list.get("items").size() == 12);
    for (int more = 0; more < 10; more++) {
      says(ANNA, "m" + more, "ended");
    }

    says(ANNA, "cafe", "ended");

    assertThat(kept()).hasSize(10).noneMatch(one -> one.getString("listing").equals("cafe"));
  }

  @Test
  void aNewerConfirmationClearsWhatWasSaid() {
    says(ANNA, "cafe", "wrong-time");
    says(BO, "cafe", "wrong-time");

    content.replace(CAFE, "confirmed: 2026-01-15", "confirmed: 2026-02-03");
    lykta.until("/api/v1/meetings/cafe", one -> !one.get("reported").asBoolean());

    assertThat(page("/traffar/cafe")).doesNotContain(TOLD);
    says(ANNA, "annan", "wrong-time");
    assertThat(page("/traffar/annan")).as("only what was said of the café").doesNotContain(TOLD);
  }

  @Test
  void howManyAndWhyIsAllThatIsKept() {
    says(ANNA, "cafe", "wrong-time");
    says(BO, "cafe", "wrong-time");

    assertThat(kept())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.keySet())
                  .containsExactlyInAnyOrder("_id", "listing", "confirmed", "latest", "reasons");
              assertThat(one.get("reasons")).isEqualTo(new Document("wrong-time", 2));
            });
  }

  @Test
  void whoeverSaysItIsThanked() {
    HttpResponse<byte[]> answer = says(ANNA, "cafe", "no-answer");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).hasValue("/traffar/cafe?tack=1#stammer");
    assertThat(page("/traffar/cafe?tack=1")).contains("Tack.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "annat", "Lisa%20ljuger", "wrong-time.x", "$set"})
  void onlyTheGivenReasonsAreKept(String why) {
    assertThat(says(ANNA, "cafe", why).statusCode()).isEqualTo(303);
    assertThat(kept()).isEmpty();
  }

  @Test
  void ofAMeetingThatIsNotThereNothingIsKept() {
    assertThat(says(ANNA, "finns-inte", "ended").statusCode()).isEqualTo(404);
    assertThat(kept()).isEmpty();
  }

  @Test
  void anotherSiteCannotSayItForAReader() {
    assertThat(
            lykta
                .post("/traffar/cafe/stammer-inte", "varfor=ended", "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
    assertThat(kept()).isEmpty();
  }
}
