package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lykta.server.MovableClock;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The contract, its examples and the server say the same. The examples are golden files for this
 * and the app's tests; with {@code -Dlykta.examples=write} they are written anew, to be read
 * through before they are committed.
 */
class ExamplesTest {

  private static final Path API = Path.of("../../docs/api");
  private static final boolean WRITE = "write".equals(System.getProperty("lykta.examples"));

  private static RunningLykta lykta;

  @BeforeAll
  static void start(@TempDir Path folder) {
    lykta =
        RunningLykta.start(
            new MovableClock("2026-02-03T10:15:30Z"),
            TestContent.in(folder.resolve("content")).folder(),
            folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    lykta.close();
  }

  @ParameterizedTest
  @CsvSource({
    "edition, EditionAnswer, /api/v1/edition",
    "guides, GuideList, /api/v1/guides?role=self",
    "guide, GuideAnswer, /api/v1/guides/lampan?lang=en",
    "chapter, ChapterAnswer, /api/v1/guides/lampan/chapters/kvallen?role=relative&age=13-17&event=discharge:2026-01-25",
    "chapter-all, ChapterAnswer, /api/v1/guides/lampan/chapters/kvallen?all=true&living=alone&lang=en",
    "stories, StoryList, /api/v1/stories?theme=loneliness",
    "story, StoryAnswer, /api/v1/stories/nattljus",
    "page, PageAnswer, /api/v1/pages/hjalp-nu?lang=ar",
    "search, FoundList, /api/v1/search?q=lampa+fonster&lang=sv&limit=5",
    "problem-parameter, Problem, /api/v1/guides?role=king",
    "problem-not-found, Problem, /api/v1/stories/ingen",
  })
  void anAnswerIsAsItsExampleAndItsSchema(String example, String schema, String target)
      throws IOException {
    JsonNode answer = lykta.json(target);
    Path file = API.resolve("examples").resolve(example + ".json");
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, pretty(answer) + "\n");
    }

    assertThat(answer).isEqualTo(JsonMapper.shared().readTree(Files.readString(file)));
    assertThat(violations(schema, answer)).isEmpty();
  }

  private static Set<String> violations(String schema, JsonNode answer) throws IOException {
    String address = API.resolve("openapi.json").toUri() + "#/components/schemas/" + schema;
    var found = new TreeSet<String>();
    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of(address))
        .validate(new ObjectMapper().readTree(answer.toString()))
        .forEach(violation -> found.add(violation.toString()));
    return found;
  }

  private static String pretty(JsonNode answer) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(answer);
  }

  @Test
  void theContractNamesEveryRouteAndNoOther() throws IOException {
    Set<String> routes = new TreeSet<>();
    var pattern = Pattern.compile("\\(GET && (/api/[^)]+)\\)");
    String described =
        String.valueOf(
            lykta.bean("routerFunctionMapping", RouterFunctionMapping.class).getRouterFunction());
    pattern.matcher(described).results().forEach(route -> routes.add(route.group(1)));

    JsonNode contract = JsonMapper.shared().readTree(Files.readString(API.resolve("openapi.json")));

    assertThat(new TreeSet<>(contract.get("paths").propertyNames())).isEqualTo(routes);
  }

  @Test
  void noRouteTakesWhatAReaderWrites() {
    String described =
        String.valueOf(
            lykta.bean("routerFunctionMapping", RouterFunctionMapping.class).getRouterFunction());

    Set<String> forms = new TreeSet<>();
    Pattern.compile("\\(POST && ([^)]+)\\)")
        .matcher(described)
        .results()
        .forEach(route -> forms.add(route.group(1).replaceFirst("^/(ar|en|sv-easy)/", "/")));
    // both put a choice into a cookie of the reader's own, and keep nothing
    assertThat(forms).containsExactly("/for-vem", "/lasning");
    assertThat(described).doesNotContain("PUT", "PATCH", "DELETE");
  }

  @Test
  void theContractIsServedAsItStandsInDocs() throws IOException {
    assertThat(lykta.get("/api/openapi.json").body())
        .isEqualTo(Files.readAllBytes(API.resolve("openapi.json")));
  }
}
