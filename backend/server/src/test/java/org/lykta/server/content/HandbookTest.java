package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.domain.content.Problem;
import org.lykta.domain.content.Problem.Topic;
import org.lykta.server.TestContent;

/** What the editors' handbook tells her to copy is right, and what it says she will see is so. */
class HandbookTest {

  private static final Path HANDBOOK = Path.of("../../docs/editors/handbok.md");
  private static final int EASY_ENOUGH = 40;

  /** An example file: three backquotes, its path in the repository, and its text. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^( *)```markdown content/(\\S+)\\R((?s:.*?))^\\1```$");

  private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\((\\S+)\\)");

  @TempDir Path folder;

  private final String handbook = read();

  @Test
  void everyExampleFilePassesTheCheck() throws IOException {
    Map<String, String> examples = examples();

    assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
    assertThat(readingWith(examples).problems()).filteredOn(Problem::isError).isEmpty();
  }

  @Test
  void aNewTranslationIsAnsweredWithTheQuotedSentence() throws IOException {
    assertThat(readingWith(examples()).problems())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.topic()).isEqualTo(Topic.TRANSLATION);
              assertThat(unwrapped())
                  .contains(
                      warning.what()
                          + " "
                          + warning.mend().replaceAll("\"[0-9a-f]{12}\"", "\"HASH\""));
            });
  }

  @Test
  void theErrorThatIsShownIsAnErrorAndItsMendingMendsIt() throws IOException {
    assertThat(handbook)
        .contains("title: Tio över tre: en natt i mars", "title: \"Tio över tre: en natt i mars\"");
    TestContent content = TestContent.shippedIn(folder);
    String file = "stories/tio-over-tre.md";

    content.replace(file, "title: Tio över tre", "title: Tio över tre: en natt i mars");
    assertThat(reading().problems().stream().filter(Problem::isError))
        .anyMatch(error -> error.file().equals(file) && error.line() == 2);

    content.replace(file, "Tio över tre: en natt i mars", "\"Tio över tre: en natt i mars\"");
    assertThat(reading().hasErrors()).isFalse();
  }

  @Test
  void everyPictureIsThereAndSmall() {
    assertThat(PICTURE.matcher(handbook).results().map(found -> found.group(1)))
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            picture ->
                assertThat(Files.size(HANDBOOK.resolveSibling(picture))).isLessThan(150_000));
  }

  @Test
  void itIsEasyToRead() {
    assertThat(Readability.of(Markdown.parse(handbook)).lix()).isLessThan(EASY_ENOUGH);
  }

  /** Texts by their paths. */
  private Map<String, String> examples() {
    return EXAMPLE
        .matcher(handbook)
        .results()
        .collect(
            Collectors.toMap(
                example -> example.group(2),
                HandbookTest::text,
                (one, other) -> one,
                TreeMap::new));
  }

  /** As it is copied: without the indent of the step it stands in. */
  private static String text(MatchResult example) {
    return example.group(3).replaceAll("(?m)^" + example.group(1), "");
  }

  private Reading readingWith(Map<String, String> examples) throws IOException {
    TestContent content = TestContent.shippedIn(folder);
    examples.forEach(content::write);
    return reading();
  }

  private Reading reading() throws IOException {
    return Readers.contentReader().read(new ContentFolder(folder).read().sources(), Contents.TODAY);
  }

  private String unwrapped() {
    return handbook.replaceAll("\\s+", " ");
  }

  private static String read() {
    try {
      return Files.readString(HANDBOOK);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
