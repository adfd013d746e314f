package org.lykta.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DictionaryTest {

  private final Dictionary dictionary = dictionary();

  private static Dictionary dictionary() {
    try {
      return new Dictionary();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void swedishComesFirst() {
    assertThat(dictionary.tags()).containsExactly("sv", "ar", "en", "sv-easy");
  }

  @Test
  void everyLanguageHasWordsForEverything() {
    Set<String> keys = dictionary.in("sv").byKey().keySet();

    assertThat(dictionary.tags())
        .allSatisfy(tag -> assertThat(dictionary.in(tag).byKey().keySet()).as(tag).isEqualTo(keys));
  }

  @Test
  void everyWordCanBeSaidWithItsValues() {
    for (String tag : dictionary.tags()) {
      Words words = dictionary.in(tag);
      words.byKey().keySet().stream()
          .filter(key -> words.byKey().get(key).contains("{0"))
          .forEach(
              key -> {
                Object first = words.byKey().get(key).contains("choice") ? 2 : "x";
                assertThat(words.say(key, first, "y", "z")).as(tag + " " + key).doesNotContain("{");
              });
    }
  }

  @Test
  void everyKeyThatATemplateSaysIsThere() throws IOException {
    var said = Pattern.compile("say\\(\"([a-z0-9.-]+)\"[,)]");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        said.matcher(Files.readString(template)).results().forEach(key -> keys.add(key.group(1)));
      }
    }

    assertThat(keys).hasSizeGreaterThan(40);
    assertThat(dictionary.in("sv").byKey().keySet()).containsAll(keys);
  }

  @Test
  void easySwedishSaysOnlyWhatDiffers() {
    assertThat(dictionary.in("sv-easy").say("nav.search"))
        .isEqualTo(dictionary.in("sv").say("nav.search"));
    assertThat(dictionary.in("sv-easy").say("home.lead"))
        .isNotEqualTo(dictionary.in("sv").say("home.lead"));
  }
}
