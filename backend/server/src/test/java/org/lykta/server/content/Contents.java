package org.lykta.server.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lykta.domain.content.Problem;

/** Small houses of content: one guide with one chapter, and what a test puts into it. */
final class Contents {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static final String GUIDE = "guides/ma-bra/guide.md";
  static final String CHAPTER = "guides/ma-bra/01-borja/chapter.md";
  static final String SECTION = "guides/ma-bra/01-borja/01-andas.md";
  static final String STORY = "stories/kaffe.md";
  static final String PAGE = "pages/hjalp-nu.md";

  static final String VOCABULARY =
      """
      languages:
        sv: { sv: Svenska }
        sv-easy: { sv: Lätt svenska }
        en: { sv: English }
      why:
        whole: { sv: "Visas för att du {reasons}." }
        comma: { sv: ", " }
        and: { sv: " och " }
      role: { lead: { sv: är }, values: { self: { sv: den som mår dåligt }, relative: { sv: anhörig } } }
      relation: { lead: { sv: är }, values: { sibling: { sv: syskon } } }
      age: { lead: { sv: är }, values: { 13-17: { sv: 13-17 år }, 18-29: { sv: 18-29 år } } }
      living: { lead: { sv: bor }, values: { alone: { sv: ensam } } }
      phase: { lead: { sv: är }, values: { new: { sv: i början } } }
      theme: { lead: { sv: vill läsa om }, values: { sleep: { sv: sömn }, stress: { sv: stress } } }
      events: { discharge: { sv: utskrivningen }, loss: { sv: dödsfallet } }
      """;

  private Contents() {}

  /** A house without problems, and {@code files} in it. */
  static Map<String, String> house(Map<String, String> files) {
    Map<String, String> house = new TreeMap<>();
    house.put(VocabularyReader.FILE, VOCABULARY);
    house.put(GUIDE, file("title: Må bra\nsummary: En guide.\n", ""));
    house.put(CHAPTER, file("title: Börja\nsummary: Ett kapitel.\n", ""));
    house.putAll(files);
    return house;
  }

  static Reading read(Map<String, String> files) {
    return Readers.contentReader().read(Sources.of(house(files)), TODAY);
  }

  /** What an editor is told, with the severity in front. */
  static List<String> told(Map<String, String> files) {
    return read(files).problems().stream().map(Contents::told).toList();
  }

  static String told(Problem problem) {
    return (problem.isError() ? "fel " : "varning ") + problem;
  }

  static String file(String head, String body) {
    return "---\n" + head + "---\n" + body;
  }

  /** Its keys stand from line 5; without any, its body begins on line 6. */
  static String section(String keys, String body) {
    return file("title: Andas\nsummary: En stund.\nwhen: now\n" + keys, body);
  }

  /** Its keys stand from line 4; with one, its body begins on line 6. */
  static String story(String keys) {
    return file("title: Kaffe\nsummary: En morgon.\n" + keys, "Jag drack kaffe.\n");
  }

  /** Its keys stand from line 4; without any, its body begins on line 5. */
  static String page(String keys, String body) {
    return file("title: Hjälp nu\nsummary: När det brinner.\n" + keys, body);
  }

  /** Its keys stand from line 4. */
  static String translation(String keys) {
    return file("title: Breathe\nsummary: A moment.\n" + keys, "Calm.\n");
  }
}
