package org.lykta.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextPropertyTest {

  @Property
  void markupBetweenWordsNeverLengthensTheReading(
      @ForAll @IntRange(max = 1000) int words, @ForAll("marks") List<String> marks) {
    String marked = String.join(" ", marks) + (" ord " + String.join("\n", marks)).repeat(words);

    assertThat(TextMother.saying("sv", marked).minutes())
        .isEqualTo(TextMother.text("sv", words).minutes());
  }

  @Provide
  Arbitrary<List<String>> marks() {
    return Arbitraries.strings().withChars("#*_->|`~[]()!.").ofMaxLength(4).list().ofMaxSize(4);
  }
}
