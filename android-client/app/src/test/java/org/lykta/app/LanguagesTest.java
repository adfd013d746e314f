package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Test
  public void everyLanguageHasAFormForEachKindOfNumberThatItTellsApart() throws Exception {
    Map<String, Map<String, String>> swedish = plurals("values");
    assertThat(swedish).isNotEmpty();
    for (String language : List.of("sv", "en", "ar")) {
      Map<String, Map<String, String>> plurals = plurals(folder(language));
      assertThat(plurals.keySet()).isEqualTo(swedish.keySet());
      plurals.forEach(
          (name, forms) ->
              assertThat(forms.keySet())
                  .as(language + ": " + name)
                  .isEqualTo(numbers(language).getKeywords()));
    }
    assertThat(plurals("values-ar").get("hits").keySet())
        .containsExactlyInAnyOrder("zero", "one", "two", "few", "many", "other");
  }

  @Test
  public void onlyAFormForASingleNumberMayLeaveOutTheNumber() throws Exception {
    for (String language : List.of("sv", "en", "ar")) {
      plurals(folder(language))
          .forEach(
              (name, forms) ->
                  forms.forEach(
                      (form, words) -> {
                        boolean single =
                            numbers(language).getUniqueKeywordValue(form)
                                != PluralRules.NO_UNIQUE_VALUE;
                        assertThat(holes(words))
                            .as(language + ": " + name + ", " + form)
                            .isSubsetOf("%d")
                            .hasSizeGreaterThanOrEqualTo(single ? 0 : 1);
                      }));
    }
  }

  private static PluralRules numbers(String language) {
    return PluralRules.forLocale(Locale.forLanguageTag(language));
  }

  private static String folder(String language) {
    return language.equals("sv") ? "values" : "values-" + language;
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
    Map<String, String> words = new TreeMap<>();
    for (Element word : elements(strings(folder), "string")) {
      if (!word.getAttribute("translatable").equals("false")) {
        words.put(word.getAttribute("name"), word.getTextContent());
      }
    }
    return words;
  }

  /** Words that change with a number, by name and then by the kind of number. */
  private static Map<String, Map<String, String>> plurals(String folder) throws Exception {
    Map<String, Map<String, String>> plurals = new TreeMap<>();
    for (Element plural : elements(strings(folder), "plurals")) {
      Map<String, String> forms = new TreeMap<>();
      for (Element form : elements(plural, "item")) {
        forms.put(form.getAttribute("quantity"), form.getTextContent());
      }
      plurals.put(plural.getAttribute("name"), forms);
    }
    return plurals;
  }

  private static Element strings(String folder) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new File("src/main/res/" + folder + "/strings.xml"))
        .getDocumentElement();
  }

  private static List<Element> elements(Element within, String name) {
    NodeList all = within.getElementsByTagName(name);
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(Element.class::cast)
        .collect(Collectors.toList());
  }
}
