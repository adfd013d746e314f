package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference for editors says what the code does. */
class ContentFormatTest {

  private static final Path REFERENCE = Path.of("../../docs/content-format.md");

  static Stream<Key> keys() {
    return Stream.of(
            Stream.of(Heads.KEYS, Heads.TRANSLATION_KEYS),
            Readers.all().stream().map(DocumentReader::keys))
        .flatMap(lists -> lists)
        .flatMap(Collection::stream)
        .distinct();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void everyKeyStandsInTheReference(Key key) throws IOException {
    assertThat(Files.readAllLines(REFERENCE)).contains(row(key));
  }

  @Test
  void theReferenceHasNoKeyThatIsNotThere() throws IOException {
    List<String> rows = keys().map(ContentFormatTest::row).toList();

    assertThat(Files.readAllLines(REFERENCE))
        .filteredOn(line -> line.matches("\\| `[a-z-]+` \\|.*\\| (ja|nej) \\|.*"))
        .isSubsetOf(rows);
  }

  @Test
  void everyPlaceStandsInTheReference() throws IOException {
    String reference = Files.readString(REFERENCE);

    assertThat(Readers.all())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(reader -> assertThat(reference).contains("`" + reader.place() + "`"));
  }

  private static String row(Key key) {
    return "| `%s` | %s | %s | %s |"
        .formatted(key.name(), key.type(), key.required() ? "ja" : "nej", key.purpose());
  }
}
