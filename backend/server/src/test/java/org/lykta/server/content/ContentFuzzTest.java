package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Document;
import org.lykta.server.Effort;

/** Whatever stands in a file: an answer, and soon. */
class ContentFuzzTest {

  /** Of the processor: what else the machine does meanwhile is nobody's fault here. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Test
  void nothingThatCanBeWrittenThrowsOrHangs() {
    int rounds = Effort.of(100_000);
    for (int round = 0; round < rounds; round++) {
      Map<String, String> files = files(round);
      long start = MACHINE.getProcessCpuTime();
      try {
        readAndDraw(files);
      } catch (RuntimeException | StackOverflowError thrown) {
        fail("round " + round + ": " + files, thrown);
      }
      assertThat(Duration.ofNanos(MACHINE.getProcessCpuTime() - start))
          .as("round %d: %s", round, files)
          .isLessThan(SOON);
    }
  }

  private static Map<String, String> files(int round) {
    var random = new Random(round);
    String gibberish =
        switch (round % 3) {
          case 0 -> GibberishMother.bytes(random);
          case 1 -> GibberishMother.markdown(random);
          default -> GibberishMother.yaml(random);
        };
    return switch (random.nextInt(6)) {
      case 0 -> Map.of(VocabularyReader.FILE, gibberish);
      case 1 -> Map.of(VocabularyReader.FILE, Contents.VOCABULARY + gibberish);
      case 2 -> Map.of(Contents.SECTION, gibberish, Contents.STORY, gibberish);
      case 3 ->
          Map.of(
              Contents.SECTION,
              Contents.file(gibberish, gibberish),
              Contents.STORY,
              Contents.story(gibberish));
      case 4 -> Map.of(Contents.SECTION, Contents.section(gibberish, gibberish));
      default ->
          Map.of(
              Contents.SECTION,
              Contents.section("", gibberish),
              Contents.PAGE,
              Contents.page("", gibberish));
    };
  }

  private static void readAndDraw(Map<String, String> files) {
    Reading reading = Contents.read(files);
    assertThat(reading.problems()).isSorted();
    assertThat(reading.manifest().id()).hasSize(64);
    if (!reading.hasErrors()) {
      reading.library().stream().forEach(ContentFuzzTest::draw);
    }
  }

  private static void draw(Document document) {
    String text = document.head().original().markdown();
    assertThat(Markdown.render(text, address -> true).markdown()).isSameAs(text);
    Markdown.Rendered closed = Markdown.render(text, address -> false);
    assertThat(closed.html()).doesNotContain("href=\"/").doesNotContain("<script");
  }
}
