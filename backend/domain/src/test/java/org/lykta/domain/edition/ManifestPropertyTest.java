package org.lykta.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ManifestPropertyTest {

  @Property
  void anIdIsSixtyFourHexadecimalDigits(@ForAll("texts") Map<String, String> texts) {
    assertThat(Manifest.of(texts).id()).matches("[0-9a-f]{64}");
  }

  @Property
  void theSameTextsInAnyOrderAreTheSameEdition(
      @ForAll("texts") Map<String, String> texts, @ForAll Random random) {
    List<String> paths = new ArrayList<>(texts.keySet());
    Collections.shuffle(paths, random);
    Map<String, String> shuffled = new LinkedHashMap<>();
    paths.forEach(path -> shuffled.put(path, texts.get(path)));

    assertThat(Manifest.of(shuffled)).isEqualTo(Manifest.of(texts));
    assertThat(Manifest.of(shuffled).id()).isEqualTo(Manifest.of(texts).id());
  }

  @Property
  void anotherTextIsAnotherEdition(
      @ForAll("texts") Map<String, String> texts,
      @ForAll("text") String other,
      @ForAll Random random) {
    String path = anyOf(texts, random);
    Assume.that(!other.equals(texts.get(path)));
    Map<String, String> changed = new HashMap<>(texts);
    changed.put(path, other);

    assertThat(Manifest.of(changed).id()).isNotEqualTo(Manifest.of(texts).id());
  }

  @Property
  void anotherPathIsAnotherEdition(
      @ForAll("texts") Map<String, String> texts,
      @ForAll("path") String other,
      @ForAll Random random) {
    Assume.that(!texts.containsKey(other));
    Map<String, String> moved = new HashMap<>(texts);
    moved.put(other, moved.remove(anyOf(texts, random)));

    assertThat(Manifest.of(moved).id()).isNotEqualTo(Manifest.of(texts).id());
  }

  @Property
  void oneTextLessIsAnotherEdition(
      @ForAll("texts") Map<String, String> texts, @ForAll Random random) {
    Map<String, String> fewer = new HashMap<>(texts);
    fewer.remove(anyOf(texts, random));

    assertThat(Manifest.of(fewer).id()).isNotEqualTo(Manifest.of(texts).id());
  }

  @Property
  void textsThatChangePlacesAreAnotherEdition(
      @ForAll("path") String one,
      @ForAll("path") String two,
      @ForAll("text") String first,
      @ForAll("text") String second) {
    Assume.that(!one.equals(two) && !first.equals(second));

    assertThat(Manifest.of(Map.of(one, second, two, first)).id())
        .isNotEqualTo(Manifest.of(Map.of(one, first, two, second)).id());
  }

  @Provide
  Arbitrary<Map<String, String>> texts() {
    return Arbitraries.maps(path(), text()).ofMinSize(1).ofMaxSize(8).withoutEdgeCases();
  }

  /** With blanks, since the manifest puts blanks between hash and path. */
  @Provide
  Arbitrary<String> path() {
    return Arbitraries.strings().withChars("ab0 /.-å").ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars("ab å\n").ofMaxLength(6);
  }

  private static String anyOf(Map<String, String> texts, Random random) {
    List<String> paths = texts.keySet().stream().sorted().toList();
    return paths.get(random.nextInt(paths.size()));
  }
}
