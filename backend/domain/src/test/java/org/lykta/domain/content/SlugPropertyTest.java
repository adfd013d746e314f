package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SlugPropertyTest {

  @Property
  void theConstructorTakesSlugsAndNothingElse(@ForAll("nearSlugs") String text) {
    if (Slug.isSlug(text)) {
      assertThat(new Slug(text)).hasToString(text);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
    }
  }

  @Property
  void aSlugIsWordsOfSmallLettersAndDigitsBetweenSingleHyphens(@ForAll("nearSlugs") String text) {
    boolean words =
        text.length() <= 80
            && Stream.of(text.split("-", -1))
                .allMatch(
                    word -> !word.isEmpty() && word.chars().allMatch(SlugPropertyTest::mayStand));

    assertThat(Slug.isSlug(text)).isEqualTo(words);
  }

  /** Slugs, texts of a slug's characters, and texts with one character too many. */
  @Provide
  Arbitrary<String> nearSlugs() {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("abz059").ofMinLength(1).ofMaxLength(30);
    return Arbitraries.oneOf(
        words.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("-", all)),
        Arbitraries.strings().withChars("az09-").ofMaxLength(12),
        Arbitraries.strings().withChars("az-Aåı_ \n").ofMaxLength(5),
        Arbitraries.strings().ofMaxLength(5));
  }

  private static boolean mayStand(int character) {
    return "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(character) >= 0;
  }
}
