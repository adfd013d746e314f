package org.lykta.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No file of an edition tells that items have got another field: {@link SyncAnswer#SHAPE} does. */
class ShapeTest {

  private static final Path EXAMPLE = Path.of("../../docs/api/examples/sync.json");

  /** The fields of each kind, and of translations. Whoever changes them raises the number. */
  private static final String WRITTEN_DOWN =
      """
      1
      chapter: id order reviewed summary themes title
      guide: for id order reviewed summary title
      page: id markdown order reviewed summary title
      section: days event for id markdown order sources sources.checked sources.title sources.url summary title when
      story: composed for id markdown note summary themes title until
      translation: id markdown summary title
      vocabulary: events events.value events.words facets facets.facet facets.lead facets.values facets.values.value facets.values.words id languages languages.value languages.words why
      """;

  @Test
  void whoeverChangesTheFieldsOfItemsRaisesTheirShape() throws IOException {
    SortedMap<String, Set<String>> kinds = new TreeMap<>();
    JsonMapper.shared()
        .readTree(Files.readString(EXAMPLE))
        .get("changed")
        .forEach(
            item -> fields("", item, kinds.computeIfAbsent(kind(item), first -> new TreeSet<>())));

    var found = new StringBuilder(SyncAnswer.SHAPE + "\n");
    kinds.forEach(
        (kind, fields) ->
            found.append(kind).append(": ").append(String.join(" ", fields)).append('\n'));
    assertThat(found)
        .as("with other fields, raise SyncAnswer.SHAPE and write both down here")
        .hasToString(WRITTEN_DOWN);
  }

  private static String kind(JsonNode item) {
    String[] words = item.get("id").asString().split(" ", -1);
    return words.length > 2 ? "translation" : words[0];
  }

  /** The names of an item's fields, and of those in its lists; other names are editors' words. */
  private static void fields(String before, JsonNode item, Set<String> names) {
    for (var field : item.properties()) {
      names.add(before + field.getKey());
      if (field.getValue().isArray()) {
        field
            .getValue()
            .forEach(
                one -> {
                  if (one.isObject()) {
                    fields(before + field.getKey() + ".", one, names);
                  }
                });
      }
    }
  }
}
