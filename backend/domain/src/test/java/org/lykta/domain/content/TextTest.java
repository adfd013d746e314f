package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "179, 1", "180, 1", "181, 2", "360, 2", "361, 3"})
  void everyBegunHundredAndEightyWordsIsAMinute(int words, int minutes) {
    assertThat(TextMother.text("sv", words).minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "***"})
  void aTextWithoutWordsTakesAMinute(String markdown) {
    assertThat(TextMother.saying("sv", markdown).minutes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "-", "*", "**", ">", "|", "---", "|---|", "```", "–", "…"})
  void markupCharactersAreNoWords(String mark) {
    assertThat(repeated(180, "ord " + mark).minutes()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"**ord**", "(ord)", "e-post", "1177", "|ord|", "\"ord\"", "å", "كلمة"})
  void aWordInMarkupIsOneWord(String word) {
    assertThat(repeated(180, word).minutes()).isEqualTo(1);
    assertThat(repeated(181, word).minutes()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\n\n", "\t", "   "})
  void anyBlankPartsWords(String blank) {
    assertThat(TextMother.saying("sv", ("ord" + blank).repeat(181)).minutes()).isEqualTo(2);
  }

  private static Text repeated(int times, String markdown) {
    return TextMother.saying("sv", String.join(" ", Collections.nCopies(times, markdown)));
  }
}
