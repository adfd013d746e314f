package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.PAGE;
import static org.lykta.server.content.Contents.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContentCheckTest {

  private static final String USAGE =
      "Skriv så här: java -jar lykta.jar content check <mapp> [--report|--json|--github|--gitlab]";

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @TempDir Path folder = Path.of("");

  @Test
  void cleanContentAnswersZeroAndASummary() throws IOException {
    assertThat(check(page("", "Lugnt.\n"))).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8))
        .isEqualTo("3 dokument, 0 fel, 0 varningar.\n");
    assertThat(complained.size()).isZero();
  }

  @Test
  void warningsAloneAnswerZero() throws IOException {
    assertThat(check(page("reviewed: 2025-01-01\n", "Lugnt.\n"))).isZero();
    assertThat(lines())
        .containsExactly(
            folder
                + "/pages/hjalp-nu.md:1: varning: Texten lästes igenom senast 2025-01-01."
                + " Läs den och skriv dagens datum vid reviewed.",
            "3 dokument, 0 fel, 1 varningar.");
  }

  @Test
  void errorsAnswerOneAndStandFirst() throws IOException {
    assertThat(check(page("reviewed: 2025-01-01\n", "# Hej\n"))).isOne();
    assertThat(lines())
        .containsExactly(
            folder
                + "/pages/hjalp-nu.md:6: fel: # är sidans egen rubrik och kommer från title."
                + " Börja underrubriker med ##.",
            folder
                + "/pages/hjalp-nu.md:1: varning: Texten lästes igenom senast 2025-01-01."
                + " Läs den och skriv dagens datum vid reviewed.",
            "3 dokument, 1 fel, 1 varningar.");
  }

  @Test
  void movedAddressesAreChecked() throws IOException {
    Files.writeString(folder.resolve("redirects.txt"), "# mars\n/sidor/akut /sidor/hjalp-na\n");

    assertThat(check(page("", "Lugnt.\n"))).isOne();
    assertThat(lines())
        .containsExactly(
            folder
                + "/redirects.txt:2: fel: Sidan \"/sidor/hjalp-na\" finns inte."
                + " Menade du /sidor/hjalp-nu?",
            "3 dokument, 1 fel, 0 varningar.");
  }

  @Test
  void machinesGetCountsAndProblems() throws IOException {
    assertThat(check(page("reviewed: 2025-01-01\n", "# Hej\n"), "--json")).isOne();

    JsonNode answer = JsonMapper.shared().readTree(said.toString(StandardCharsets.UTF_8));
    assertThat(answer.get("counts").get("page").asInt()).isOne();
    assertThat(answer.get("counts").get("guide").asInt()).isOne();
    assertThat(answer.get("problems")).hasSize(2);
    JsonNode error = answer.get("problems").get(0);
    assertThat(error.get("severity").asString()).isEqualTo("ERROR");
    assertThat(error.get("file").asString()).isEqualTo("pages/hjalp-nu.md");
    assertThat(error.get("line").asInt()).isEqualTo(6);
    assertThat(error.get("what").asString()).startsWith("# är sidans egen rubrik");
    assertThat(error.get("mend").asString()).isEqualTo("Börja underrubriker med ##.");
  }

  @Test
  void gitHubIsToldTheLineAndTheSummaryStandsLast() throws IOException {
    assertThat(check(page("", "# Hej\n"), "--github")).isOne();
    assertThat(lines())
        .containsExactly(
            "::error file=%1$s/pages/hjalp-nu.md,line=5::%1$s/pages/hjalp-nu.md:5: fel: "
                    .formatted(folder)
                + "# är sidans egen rubrik och kommer från title. Börja underrubriker med ##.",
            "3 dokument, 1 fel, 0 varningar.");
  }

  @Test
  void gitLabsReportStandsAloneAndTheLogTellsTheSame() throws IOException {
    assertThat(check(page("", "# Hej\n"), "--gitlab")).isOne();

    JsonNode report = JsonMapper.shared().readTree(said.toString(StandardCharsets.UTF_8));
    assertThat(report).hasSize(1);
    assertThat(report.get(0).at("/location/lines/begin").asInt()).isEqualTo(5);
    assertThat(complained.toString(StandardCharsets.UTF_8))
        .contains("/pages/hjalp-nu.md:5: fel: # är", "3 dokument, 1 fel, 0 varningar.\n");
  }

  @Test
  void theReportTellsHowHardEachTextIsAndTheMean() throws IOException {
    // 4 words a sentence, none of them long: LIX 4 + 0
    write(page("", "Jag har en kopp. ".repeat(15) + "\n"));
    // one of 4 words is long: LIX 4 + 25
    Files.createDirectories(folder.resolve("stories"));
    Files.writeString(
        folder.resolve("stories/kaffe.md"),
        "---\ntitle: Kaffe\nsummary: En kopp.\nthemes: [sleep]\ncomposed: true\n---\n"
            + "Jag dricker kaffe hemma. ".repeat(50)
            + "\n");
    Files.writeString(
        folder.resolve("stories/kort.md"),
        "---\ntitle: Kort\nsummary: Kort.\nthemes: [sleep]\ncomposed: true\n---\nUtomordentligt kortfattat.\n");

    assertThat(run("check", folder.toString(), "--report")).isZero();
    assertThat(lines())
        .containsExactly(
            "LIX   ord  min  språk    adress",
            " 29   200    2  sv       /berattelser/kaffe",
            "  4    60    1  sv       /sidor/hjalp-nu",
            "Medel sv: LIX 16,5, 2 texter, 260 ord.",
            "5 dokument, 0 fel, 0 varningar.");
  }

  @Test
  void theWordJsonMayStandFirst() throws IOException {
    write(page("", "Lugnt.\n"));

    assertThat(run("--json", "check", folder.toString())).isZero();
    assertThat(said.toString(StandardCharsets.UTF_8)).startsWith("{");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "chekc .",
        "check . .",
        ". check",
        "--json",
        "check . --jsno",
        "check . --json --report",
        "check . --github --gitlab",
        "check . --github --github"
      })
  void anUnusableCallAnswersTwoAndHowToCall(String call) {
    assertThat(run(call.isEmpty() ? new String[0] : call.split(" "))).isEqualTo(2);
    assertThat(complained.toString(StandardCharsets.UTF_8)).isEqualTo(USAGE + "\n");
    assertThat(said.size()).isZero();
  }

  @Test
  void aMissingFolderAnswersTwo() {
    Path missing = folder.resolve("borta");

    assertThat(run("check", missing.toString())).isEqualTo(2);
    assertThat(complained.toString(StandardCharsets.UTF_8))
        .isEqualTo("Mappen %s finns inte. %s\n".formatted(missing, USAGE));
  }

  @Test
  void aNameThatTheComputerCannotReadAnswersTwo() {
    assertThat(run("check", "inneh\u0000ll")).isEqualTo(2);
    assertThat(complained.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "Mappens namn går inte att läsa på den här datorn. Byt namn till bokstäverna a-z.\n");
  }

  @Test
  void aFileInsteadOfAFolderAnswersTwo() throws IOException {
    Path file = Files.createFile(folder.resolve("fil"));

    assertThat(run("check", file.toString())).isEqualTo(2);
  }

  @Test
  void whatTheFolderRefusesIsToldToo() throws IOException {
    Files.createSymbolicLink(folder.resolve("stories"), folder);

    assertThat(check(page("", "Lugnt.\n"))).isOne();
    assertThat(lines()).hasSize(2).last().isEqualTo("3 dokument, 1 fel, 0 varningar.");
  }

  private int check(String page, String... more) throws IOException {
    write(page);
    return run(
        Stream.concat(Stream.of("check", folder.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private int run(String... call) {
    var clock =
        Clock.fixed(Contents.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new ContentCheck(utf8(said), utf8(complained), clock).run(List.of(call));
  }

  private void write(String page) throws IOException {
    for (var file : Contents.house(Map.of(PAGE, page)).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
  }

  private List<String> lines() {
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
