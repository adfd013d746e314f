package org.lykta.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lykta.domain.sync.Copy;
import org.lykta.domain.sync.Delta;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.settings.Settings;
import tools.jackson.databind.JsonNode;

/** A phone keeps a copy. */
class SyncTest {

  private static final String SYNC = "/api/v1/sync?packs=core";
  private static final int MOST_FOR_EVERYTHING = 600_000;
  private static final int MOST_FOR_ONE_FILE = 4096;
  private static final int MOST_FOR_NOTHING = 200;

  private static final Pattern TRANSLATION = Pattern.compile("[^ ]+ [^ ]+ [^ ]+");

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock("2026-02-03T10:15:30Z");

  @Test
  void aCopyFollowsWhatEditorsDo() {
    TestContent content = TestContent.in(folder.resolve("content"));
    try (RunningLykta lykta = start(content)) {
      Copy<String> copy = Copy.<String>empty().with("", asked(lykta, ""));
      assertThat(copy.items())
          .containsKeys("vocabulary", "guide lampan", "chapter lampan/kvallen", "page hjalp-nu")
          .containsKeys("story kaffe");
      assertThat(copy.items().keySet().stream().filter(id -> !TRANSLATION.matcher(id).matches()))
          .hasSize(1 + readable(lykta));

      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Hjälp genast");
      published(lykta, 2);
      Delta<String> changed = asked(lykta, copy.next());
      assertThat(changed.changed()).containsOnlyKeys("page hjalp-nu");
      assertThat(changed.removed()).isEmpty();
      copy = copy.with(copy.next(), changed);
      assertThat(copy.items().get("page hjalp-nu")).contains("Hjälp genast");

      content.replace("stories/kaffe.md", "---\ntitle:", "---\nstatus: withdrawn\ntitle:");
      published(lykta, 3);
      copy = copy.with(copy.next(), asked(lykta, copy.next()));
      assertThat(copy.items()).doesNotContainKey("story kaffe");

      content.replace("guides/lampan/guide.md", "order: 1", "order: 7");
      published(lykta, 4);
      Delta<String> guide = asked(lykta, copy.next());
      assertThat(guide.changed()).as("without what stands in it").containsOnlyKeys("guide lampan");
      copy = copy.with(copy.next(), guide);

      content.replace("guides/lampan/guide.md", "---\ntitle:", "---\nstatus: draft\ntitle:");
      published(lykta, 5);
      copy = copy.with(copy.next(), asked(lykta, copy.next()));
      assertThat(copy.items().keySet()).noneMatch(id -> id.contains("lampan"));

      content.replace("guides/lampan/guide.md", "status: draft\n", "");
      published(lykta, 6);
      assertThat(copy.with(copy.next(), asked(lykta, copy.next())).items())
          .isEqualTo(Copy.<String>empty().with("", asked(lykta, "")).items());
    }
  }

  @Test
  void eachTranslationIsAnItemOfItsOwn() {
    TestContent content = TestContent.in(folder.resolve("content"));
    try (RunningLykta lykta = start(content)) {
      Copy<String> copy = Copy.<String>empty().with("", asked(lykta, ""));

      content.replace("pages/hjalp-nu.ar.md", "title: ", "title: الآن ");
      published(lykta, 2);
      Delta<String> changed = asked(lykta, copy.next());
      assertThat(changed.changed()).containsOnlyKeys("page hjalp-nu ar");
      copy = copy.with(copy.next(), changed);

      content.replace("pages/hjalp-nu.ar.md", "---\ntitle:", "---\nstatus: draft\ntitle:");
      published(lykta, 3);
      Delta<String> drafted = asked(lykta, copy.next());
      assertThat(drafted.changed()).isEmpty();
      assertThat(drafted.removed()).containsExactly("page hjalp-nu ar");
      copy = copy.with(copy.next(), drafted);

      content.replace("pages/hjalp-nu.ar.md", "112", "1177");
      published(lykta, 4);
      Delta<String> still = asked(lykta, copy.next());
      assertThat(still.changed()).isEmpty();
      assertThat(still.removed()).as("nobody could read it").isEmpty();
    }
  }

  @Test
  void withADocumentAllItsTranslationsGo() {
    TestContent content = TestContent.in(folder.resolve("content"));
    try (RunningLykta lykta = start(content)) {
      String next = asked(lykta, "").next();

      content.replace("guides/lampan/guide.md", "---\ntitle:", "---\nstatus: withdrawn\ntitle:");
      published(lykta, 2);

      assertThat(asked(lykta, next).removed())
          .contains("guide lampan", "guide lampan en", "section lampan/kvallen/for-alla en")
          .allMatch(id -> id.contains("lampan"));
    }
  }

  @Test
  void whatNobodyCouldReadIsNotNamed() {
    TestContent content = TestContent.in(folder.resolve("content"));
    content.replace("stories/kaffe.md", "---\ntitle:", "---\nstatus: draft\ntitle:");
    content.replace("stories/nattljus.md", "themes:", "publish-from: 2026-03-01\nthemes:");
    try (RunningLykta lykta = start(content)) {
      String next = asked(lykta, "").next();

      content.replace("stories/kaffe.md", "Grannen", "Grannfrun");
      content.replace("stories/nattljus.md", "fönster", "lampor");
      published(lykta, 2);

      assertThat(asked(lykta, next).removed()).isEmpty();
    }
  }

  @Test
  void aPhoneMayKnowItsEditionByAnotherNumber() {
    TestContent content = TestContent.in(folder.resolve("content"));
    try (RunningLykta lykta = start(content)) {
      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Hjälp genast");
      published(lykta, 2);
      String second = asked(lykta, "").next();
      content.replace("pages/hjalp-nu.md", "title: Hjälp genast", "title: Hjälp nu");
      published(lykta, 3);

      Delta<String> known = asked(lykta, second);
      Delta<String> exported = asked(lykta, second.replaceFirst("1[.]1[.]2[.]", "1.1.1."));

      assertThat(known.from()).isEqualTo(2);
      assertThat(exported.from()).isEqualTo(1);
      assertThat(exported.changed()).isEqualTo(known.changed()).containsOnlyKeys("page hjalp-nu");
      assertThat(exported.next()).isEqualTo(known.next());
    }
  }

  @Test
  void aPhoneIsSentWhatHasChangedFromTheFirstMoment() {
    TestContent content = TestContent.in(folder.resolve("content"));
    try (RunningLykta lykta = start(content)) {
      String next = asked(lykta, "").next();
      var atOnce = new CompletableFuture<Delta<String>>();
      lykta.served(served -> atOnce.completeAsync(() -> asked(lykta, next)).join());

      content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Hjälp genast");

      assertThat(atOnce)
          .succeedsWithin(Duration.ofSeconds(50))
          .extracting(Delta::changed, InstanceOfAssertFactories.MAP)
          .containsOnlyKeys("page hjalp-nu");
    }
  }

  @Test
  void aTextComesAndGoesOnItsDaysWithoutAnotherEdition() {
    TestContent content = TestContent.in(folder.resolve("content"));
    content.replace(
        "stories/nattljus.md",
        "themes:",
        "publish-from: 2026-02-04\npublish-until: 2026-02-05\nthemes:");
    try (RunningLykta lykta = start(content)) {
      Copy<String> before = Copy.<String>empty().with("", asked(lykta, ""));
      assertThat(before.items()).doesNotContainKey("story nattljus");

      clock.moveTo("2026-02-04T10:00:00Z");
      Copy<String> during = before.with(before.next(), asked(lykta, before.next()));
      assertThat(during.items().get("story nattljus")).contains("\"until\":\"2026-02-05\"");
      assertThat(during.edition()).isEqualTo(before.edition());

      clock.moveTo("2026-02-06T10:00:00Z");
      assertThat(during.with(during.next(), asked(lykta, during.next())).items())
          .doesNotContainKey("story nattljus");
    }
  }

  @Test
  void whoComesBackAfterARestartIsSentOnlyWhatHasChanged() {
    TestContent content = TestContent.in(folder.resolve("content"));
    String next;
    try (RunningLykta lykta = start(content)) {
      next = asked(lykta, "").next();
    }
    content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Hjälp genast");
    try (RunningLykta lykta = start(content)) {
      published(lykta, 2);

      assertThat(asked(lykta, next).changed()).containsOnlyKeys("page hjalp-nu");
    }
  }

  @Test
  void whoHasItAllIsSentLessThanTwoHundredBytes() {
    try (RunningLykta lykta = start(TestContent.in(folder.resolve("content")))) {
      String next = asked(lykta, "").next();

      assertThat(lykta.get(SYNC + "&have=" + next).body()).hasSizeLessThan(MOST_FOR_NOTHING);
    }
  }

  @Test
  void nothingIsToldOfATellersAgreement() {
    try (RunningLykta lykta = start(TestContent.in(folder.resolve("content")))) {
      assertThat(asked(lykta, "").changed().get("story kaffe"))
          .contains("\"until\"")
          .doesNotContain("consent")
          .doesNotContain("reference");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        // another version or shape, the number before the first edition
        "9.1.1.%s.20260203.0.core",
        "1.9.1.%s.20260203.0.core",
        "1.1.0.%s.20260203.0.core",
        // an edition nobody knows, a day long ago
        "1.1.1.0000000000000000000000000000000000000000000000000000000000000000.20260203.0.core",
        "1.1.1.%s.20240203.0.core",
        // what nobody was given: a day to come, examples that are off, a pack there is not
        "1.1.1.%s.20260303.0.core",
        "1.1.1.%s.20260203.1.core",
        "1.1.1.%s.20260203.0.manen"
      })
  void whateverIsNotKnownOfIsAnsweredWithEverything(String have) {
    try (RunningLykta lykta = start(TestContent.in(folder.resolve("content")))) {
      String edition = lykta.json("/api/v1/edition").get("id").asString();

      assertThat(asked(lykta, have.replace("%s", edition))).isEqualTo(asked(lykta, ""));
    }
  }

  @Test
  void whoHasMoreThanThisNodeKeepsIt() {
    try (RunningLykta lykta = start(TestContent.in(folder.resolve("content")))) {
      String more = "1.1.9." + "0".repeat(64) + ".20260203.0.core";

      Delta<String> answer = asked(lykta, more);

      assertThat(answer.changed()).isEmpty();
      assertThat(answer.removed()).isEmpty();
      assertThat(answer.next()).isEqualTo(more);
    }
  }

  @Test
  void anUnknownPackIsASentence() {
    try (RunningLykta lykta = start(TestContent.in(folder.resolve("content")))) {
      JsonNode problem = lykta.json("/api/v1/sync?packs=core,manen");

      assertThat(problem.get("status").asInt()).isEqualTo(400);
      assertThat(problem.get("detail").asString())
          .isEqualTo("packs kan inte vara \"manen\". Välj bland: core.");
    }
  }

  @Test
  void anExportIsTheVeryBytesThatAServerSends() {
    TestContent content = TestContent.in(folder.resolve("content"));
    try (RunningLykta lykta = start(content)) {
      var out = new ByteArrayOutputStream();
      var settings = Settings.from(Map.of("LYKTA_CONTENT", content.folder().toString()));

      int code =
          new EditionExport(new PrintStream(out), System.err, settings, clock)
              .run(List.of("export", "--packs", "core"));

      assertThat(code).isZero();
      assertThat(out.toByteArray()).isEqualTo(lykta.get(SYNC).body());
    }
  }

  @Test
  void anExportOfAGivenDayIsTheSameBytesWheneverItIsMade() {
    TestContent content = TestContent.in(folder.resolve("content"));
    content.replace("stories/nattljus.md", "themes:", "publish-from: 2026-02-04\nthemes:");
    byte[] before = exported(content, "--on", "2026-02-04");

    clock.moveTo("2026-03-01T23:30:00Z");

    assertThat(exported(content, "--on", "2026-02-04")).isEqualTo(before);
    assertThat(new String(before, StandardCharsets.UTF_8)).contains("story nattljus");
    assertThat(new String(exported(content, "--on", "2026-02-03"), StandardCharsets.UTF_8))
        .doesNotContain("story nattljus");
  }

  @Test
  void aDayThatIsNoneIsNotExported() {
    TestContent content = TestContent.in(folder.resolve("content"));
    var settings = Settings.from(Map.of("LYKTA_CONTENT", content.folder().toString()));
    var complaints = new ByteArrayOutputStream();

    int code =
        new EditionExport(
                System.out,
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                settings,
                clock)
            .run(List.of("export", "--packs", "core", "--on", "i går"));

    assertThat(code).isEqualTo(2);
    assertThat(complaints.toString(StandardCharsets.UTF_8))
        .startsWith("Skriv så här:")
        .contains("--on åååå-mm-dd");
  }

  private byte[] exported(TestContent content, String... day) {
    var out = new ByteArrayOutputStream();
    var settings = Settings.from(Map.of("LYKTA_CONTENT", content.folder().toString()));
    List<String> call = new ArrayList<>(List.of("export", "--packs", "core"));
    call.addAll(List.of(day));
    assertThat(new EditionExport(new PrintStream(out), System.err, settings, clock).run(call))
        .isZero();
    return out.toByteArray();
  }

  @Test
  void contentWithErrorsIsNotExported() {
    TestContent content = TestContent.in(folder.resolve("content"));
    content.replace("pages/hjalp-nu.md", "title: Hjälp nu", "titel: Hjälp nu");
    var out = new ByteArrayOutputStream();
    var complaints = new ByteArrayOutputStream();
    var settings = Settings.from(Map.of("LYKTA_CONTENT", content.folder().toString()));

    int code =
        new EditionExport(
                new PrintStream(out),
                new PrintStream(complaints, true, StandardCharsets.UTF_8),
                settings,
                clock)
            .run(List.of("export", "--packs", "core"));

    assertThat(code).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(complaints.toString(StandardCharsets.UTF_8))
        .contains("pages/hjalp-nu.md:")
        .contains("Innehållet har fel, så ingen utgåva skrivs.");
  }

  @Test
  void allThatShipsIsSmallEnoughForAnyConnection() {
    TestContent content = TestContent.shippedIn(folder.resolve("content"));
    try (RunningLykta lykta = start(content)) {
      assertThat(sent(lykta, SYNC)).isLessThanOrEqualTo(MOST_FOR_EVERYTHING);
      String next = asked(lykta, "").next();

      content.replace("pages/om-lykta.md", "Det kan vara sent", "Det kan ofta vara sent");
      published(lykta, 2);

      assertThat(asked(lykta, next).changed()).containsOnlyKeys("page om-lykta");
      assertThat(sent(lykta, SYNC + "&have=" + next)).isLessThanOrEqualTo(MOST_FOR_ONE_FILE);
    }
  }

  private static int sent(RunningLykta lykta, String target) {
    return lykta.get(target, "Accept-Encoding", "gzip").body().length;
  }

  private RunningLykta start(TestContent content) {
    return RunningLykta.start(clock, content.folder(), folder.resolve("data"));
  }

  private static void published(RunningLykta lykta, long number) {
    lykta.until("/api/v1/edition", edition -> edition.get("number").asLong() == number);
  }

  private static int readable(RunningLykta lykta) {
    int all = 0;
    for (JsonNode count : lykta.json("/api/v1/edition").get("counts")) {
      all += count.asInt();
    }
    return all;
  }

  /** As a phone understands it. */
  private static Delta<String> asked(RunningLykta lykta, String have) {
    JsonNode answer = lykta.json(have.isEmpty() ? SYNC : SYNC + "&have=" + have);
    SortedMap<String, String> changed = new TreeMap<>();
    answer.get("changed").forEach(item -> changed.put(item.get("id").asString(), item.toString()));
    TreeSet<String> removed = new TreeSet<>();
    answer.get("removed").forEach(id -> removed.add(id.asString()));
    return new Delta<>(
        answer.get("from").asLong(),
        answer.get("to").asLong(),
        answer.get("next").asString(),
        changed,
        removed);
  }
}
