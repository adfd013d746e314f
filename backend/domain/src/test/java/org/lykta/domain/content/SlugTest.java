package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "ma-daligt", "80plus", "a-1-b", "2026-03-01"})
  void wordsJoinedByHyphensAreASlug(String text) {
    assertThat(Slug.isSlug(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-a", "a-", "a--b", "A", "må", "a b", "a_b", "a/b", "..", "a\n", "a.md", "٣"
      })
  void anythingElseIsNoSlug(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text));
  }

  @Test
  void eightyCharactersAreEnoughForASlug() {
    assertThat(Slug.isSlug("a".repeat(80))).isTrue();
    assertThat(Slug.isSlug("a".repeat(81))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Slug("a".repeat(81)));
  }

  @Test
  void aVeryLongTextIsRefusedWithoutExhaustingTheStack() {
    assertThat(Slug.isSlug("a-".repeat(1_000_000) + "a")).isFalse();
  }

  @Test
  void slugsStandInTheOrderOfTheirNames() {
    assertThat(Stream.of(new Slug("b"), new Slug("a-b"), new Slug("a")).sorted())
        .containsExactly(new Slug("a"), new Slug("a-b"), new Slug("b"));
  }
}
