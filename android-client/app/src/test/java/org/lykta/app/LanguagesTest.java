package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The app's own words in every language. */
public class LanguagesTest {

  private static final Pattern HOLE = Pattern.compile("%(?:[0-9]\\$)?[sd]");

  @Test
  public void englishAndArabicSayEverythingThatSwedishDoes() throws Exception {
    Set<String> swedish = words("values").keySet();
    assertThat(words("values-en").keySet()).isEqualTo(swedish);
    assertThat(words("values-ar").keySet()).isEqualTo(swedish);
    assertThat(swedish).containsAll(words("values-b+sv+simple").keySet());
  }

  @Test
  public void everySentenceLeavesRoomForTheSameThings() throws Exception {
    Map<String, String> swedish = words("values");
    for (String folder : new String[] {"values-en", "values-ar", "values-b+sv+simple"}) {
      words(folder)
          .forEach(
              (name, sentence) ->
                  assertThat(holes(sentence))
                      .as(folder + ": " + name)
                      .isEqualTo(holes(swedish.get(name))));
    }
  }

  @Test
  public void easySwedishIsNotShownToWhoReadsSwedish() throws Exception {
    assertThat(words("values-b+sv+simple").values())
        .doesNotContainAnyElementsOf(words("values").values());
  }

  private static Set<String> holes(String sentence) {
    Set<String> holes = new java.util.TreeSet<>();
    Matcher hole = HOLE.matcher(sentence);
    while (hole.find()) {
      holes.add(hole.group());
    }
    return holes;
  }

  private static Map<String, String> words(String folder) throws Exception {
    var page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("src/main/res/" + folder + "/strings.xml"));
    NodeList all = page.getElementsByTagName("string");
    Map<String, String> words = new TreeMap<>();
    for (int at = 0; at < all.getLength(); at++) {
      Element word = (Element) all.item(at);
      if (!word.getAttribute("translatable").equals("false")) {
        words.put(word.getAttribute("name"), word.getTextContent());
      }
    }
    return words;
  }
}
