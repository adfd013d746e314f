package org.lykta.server.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lykta.server.content.Key;
import org.lykta.server.content.LineCheck;

class QuotedTest {

  private static final Key KEY = Key.required("title", "", "");
  private static final Key GROUP = Key.required("group", "", "");

  @Property
  void whatWasWrittenIsRead(@ForAll("lines") String line) {
    List<String> read = new ArrayList<>();
    String value = Quoted.of(line);

    assertThat(
            LineCheck.problems(
                "title: " + value, matter -> matter.text(KEY, 500).ifPresent(read::add)))
        .isEmpty();
    assertThat(
            LineCheck.problems(
                "group: { title: " + value + ", other: [" + value + "] }",
                matter ->
                    matter
                        .mapping(GROUP)
                        .flatMap(group -> group.text(KEY, 500))
                        .ifPresent(read::add)))
        .isEmpty();
    assertThat(read).containsExactly(line, line);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> any =
        Arbitraries.strings().excludeChars('\uFFFD').ofMinLength(1).ofMaxLength(80);
    Arbitrary<String> punctuation =
        Arbitraries.strings()
            .withChars(":#-?!&*|>%@`'\"{}[], \\~=<.\u00a0\u2028\u2029\ufeff\u200dabå")
            .ofMinLength(1)
            .ofMaxLength(20);
    return Arbitraries.oneOf(any, punctuation)
        .map(String::strip)
        .filter(line -> !line.isBlank())
        .filter(line -> line.codePoints().noneMatch(QuotedTest::isNeverTyped));
  }

  private static boolean isNeverTyped(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }

  @Example
  void whatCannotBeMisreadStandsAsItIs() {
    assertThat(Quoted.of("Varför just jag? (del 2)")).isEqualTo("Varför just jag? (del 2)");
  }
}
