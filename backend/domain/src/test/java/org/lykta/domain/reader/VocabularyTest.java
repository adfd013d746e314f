package org.lykta.domain.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = VocabularyMother.vocabulary();

  @Test
  void aFacetAllowsTheValuesItHasWordsFor() {
    assertThat(vocabulary.allowed(Facet.ROLE)).containsExactly("relative", "manager", "host");
  }

  @Test
  void aFacetWithoutWordsAllowsNothing() {
    assertThat(vocabulary.allowed(Facet.THEME)).isEmpty();
    assertThat(Vocabulary.EMPTY.allowed(Facet.ROLE)).isEmpty();
  }

  @Test
  void theLanguagesKeepTheFilesOrder() {
    assertThat(vocabulary.tags()).containsExactly("sv", "sv-easy", "ar");
  }
}
