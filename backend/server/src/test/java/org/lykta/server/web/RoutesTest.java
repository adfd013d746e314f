package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.RunningLykta;
import org.lykta.server.TestContent;
import org.lykta.server.git.EditorsRepository;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every way in there is, with all that can be switched on. */
class RoutesTest {

  private static String described;

  @BeforeAll
  static void start(@TempDir Path folder) {
    TestContent.in(folder.resolve("editors/content"));
    try (var editors = new EditorsRepository(folder.resolve("editors"))) {
      editors.commit("Första");
      try (var lykta =
          RunningLykta.start(
              folder,
              folder.resolve("data"),
              "LYKTA_CONTENT",
              editors.address() + "#main:content",
              "LYKTA_WEBHOOK_SECRET",
              "gemensam hemlighet")) {
        described =
            String.valueOf(
                lykta
                    .bean("routerFunctionMapping", RouterFunctionMapping.class)
                    .getRouterFunction());
      }
    }
  }

  @Test
  void theContractNamesEveryCallAndNoOther() throws IOException {
    JsonNode paths =
        JsonMapper.shared()
            .readTree(Files.readString(GoldenFile.API.resolve("openapi.json")))
            .get("paths");
    Set<String> named = new TreeSet<>();
    paths.forEachEntry(
        (path, calls) ->
            calls
                .propertyNames()
                .forEach(method -> named.add(method.toUpperCase(Locale.ROOT) + " " + path)));

    Set<String> calls = routes("GET", "/api/");
    calls.addAll(routes("POST", "/api/"));

    assertThat(named).isEqualTo(calls);
  }

  @Test
  void noRouteTakesWhatAReaderWrites() {
    Set<String> taking = new TreeSet<>();
    routes("POST", "/")
        .forEach(route -> taking.add(route.replaceFirst(" /(ar|en|sv-easy)/", " /")));

    assertThat(taking)
        .containsExactly(
            // from the Git host, with a signature; nothing of it is kept
            "POST /api/v1/publish/webhook",
            // both put a choice into a cookie of the reader's own, and keep nothing
            "POST /for-vem",
            "POST /lasning",
            // one of six given reasons; how many chose each is kept, and nothing of who
            "POST /traffar/{slug}/stammer-inte");
    assertThat(described).doesNotContain("PUT", "PATCH", "DELETE");
  }

  private static Set<String> routes(String method, String under) {
    Set<String> routes = new TreeSet<>();
    Pattern.compile("\\(" + method + " && (" + under + "[^)]*)\\)")
        .matcher(described)
        .results()
        .forEach(route -> routes.add(method + " " + route.group(1)));
    return routes;
  }
}
