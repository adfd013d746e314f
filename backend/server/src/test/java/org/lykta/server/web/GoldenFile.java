package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples in docs are golden files for these and the app's tests; with {@code
 * -Dlykta.examples=write} they are written anew, to be read through before they are committed.
 */
public final class GoldenFile {

  static final Path API = Path.of("../../docs/api");

  private static final boolean WRITE = "write".equals(System.getProperty("lykta.examples"));

  private GoldenFile() {}

  /** Holds an answer of the server against its example and its schema in the contract. */
  public static void isKept(String example, String schema, JsonNode answer) {
    try {
      Path file = API.resolve("examples").resolve(example + ".json");
      if (WRITE) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, pretty(answer) + "\n");
      }

      assertThat(answer).isEqualTo(JsonMapper.shared().readTree(Files.readString(file)));
      isOf(schema, answer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Holds an answer of the server against its schema in the contract. */
  public static void isOf(String schema, JsonNode answer) {
    try {
      assertThat(violations(schema, answer)).isEmpty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
}
