package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lykta.domain.reader.Vocabulary;
import org.lykta.domain.reader.Wordlist;
import org.lykta.domain.schedule.Sentence;

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

  @Test
  void everySentenceOfTimeStandsInTheReference() throws IOException {
    assertThat(Files.readAllLines(REFERENCE))
        .filteredOn(line -> line.startsWith("| `"))
        .map(line -> line.split("`", -1)[1])
        .containsAll(Sentence.EXAMPLES);
  }

  @Test
  void everySentenceThatTheReferenceShowsIsUnderstood() throws IOException {
    String reference = Files.readString(REFERENCE);
    String times =
        reference.substring(reference.indexOf("### Tider"), reference.indexOf("### Röda"));

    assertThat(
            Pattern.compile("`((?:varje|första|flyttat|inställt|paus) [^`]*\\d[^`]*)`")
                .matcher(times)
                .results()
                .map(found -> found.group(1)))
        .hasSizeGreaterThan(8)
        .allSatisfy(sentence -> assertThat(Sentence.read(sentence)).as(sentence).isPresent());
  }

  @Test
  void theMeetingThatItShowsIsRight() throws IOException {
    String shown = Files.readString(REFERENCE).split("En hel fil:\\s+```markdown\n", 2)[1];
    String file = shown.substring(0, shown.indexOf("```"));
    Map<String, String> texts = new TreeMap<>(sources().texts());
    texts.put("meetings/ystad/kafe-bryggan.md", file);

    assertThat(Readers.contentReader().read(Sources.of(texts), Contents.TODAY).problems())
        .isEmpty();
  }

  @Test
  void everyWordForAMeetingStandsInTheReference() throws IOException {
    String reference = Files.readString(REFERENCE);
    Vocabulary vocabulary = Readers.contentReader().read(sources(), Contents.TODAY).vocabulary();

    assertThat(vocabulary.allowed(Wordlist.MEETING_KINDS)).hasSizeGreaterThan(5);
    assertThat(
            Stream.of(Wordlist.MEETING_KINDS, Wordlist.ACCESS)
                .flatMap(list -> vocabulary.allowed(list).stream()))
        .allSatisfy(word -> assertThat(reference).contains("`" + word + "`"));
  }

  private static Sources sources() throws IOException {
    return new ContentFolder(Path.of("../../content")).read().sources();
  }

  private static String row(Key key) {
    return "| `%s` | %s | %s | %s |"
        .formatted(key.name(), key.type(), key.required() ? "ja" : "nej", key.purpose());
  }
}
