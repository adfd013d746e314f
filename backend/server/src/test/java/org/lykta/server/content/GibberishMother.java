package org.lykta.server.content;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Texts nobody would write: the same seed gives the same text. */
final class GibberishMother {

  private static final String[] MARKS = {
    "[",
    "]",
    "(",
    ")",
    "*",
    "_",
    "`",
    "<",
    ">",
    "#",
    "-",
    "|",
    ":",
    "{",
    "}",
    "\"",
    "'",
    "\t",
    "\n",
    " ",
    "\\",
    "&",
    "!",
    "~",
    "+",
    "=",
    ".",
    "1",
    "a",
    "å",
    "\n\n",
    "    ",
    "\u0000",
    "\uFEFF",
    "\u2028",
    "ع",
    "%",
    "@",
    "?",
    "/",
    ",",
    "\uD83D\uDE00"
  };
  private static final String[] MARKDOWN = {
    "[a](",
    "[a](/sidor/hjalp-nu)",
    "](#a)",
    "![",
    "**",
    "***",
    "```\n",
    "~~~\n",
    "> ",
    "- ",
    "1. ",
    "10) ",
    "## a\n",
    "---\n",
    "|a|b|\n|-|:-:|\n",
    "|x|\n",
    "[a]: /b \"c\"\n",
    "[a]",
    "[a][b]",
    "<b>",
    "<!--",
    "-->",
    "<?",
    "<a href='",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "<https://a.se>",
    "<tel:112>",
    "  \n",
    "\\\n",
    "    kod\n",
    "===\n",
    "***a*b**",
    "[](javascript:a)",
    "`` ` ``",
    "\n\n",
    "ord ",
    "[1](/borta). ",
    "<div>\n",
    "![a](b)",
    "https://a.se ",
    "a@a.se "
  };
  private static final String[] YAML = {
    "a: ",
    "- ",
    "? ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    ", ",
    "&a ",
    "*a ",
    "!!str ",
    "!<x> ",
    "!a!b ",
    "|\n",
    ">-\n",
    "|2+\n",
    "%YAML 1.2\n",
    "%TAG ! x\n",
    "---\n",
    "...\n",
    "# x\n",
    "\"",
    "'",
    "\\x41",
    "\\u00e5",
    "\\n",
    "title: a\n",
    "summary: b\n",
    "when: now\n",
    "themes: [sleep]\n",
    "for: { role: [relative] }\n",
    "after: { event: loss, days: 1 }\n",
    "composed: true\n",
    "consent: { given: 2026-01-01 }\n",
    "sources:\n  - { title: a, url: \"https://a.se\" }\n",
    "reviewed: +999999999-12-31\n",
    "order: 99999999999\n",
    "languages:\n  sv: { sv: a }\n",
    "<<: ",
    "~",
    "null",
    "0x1f",
    "1e999",
    ".nan",
    "\n",
    "  ",
    "\t",
    "status: draft\n",
    "why: { and: }\n"
  };

  private GibberishMother() {}

  static String bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    try {
      return Intake.text(bytes);
    } catch (CharacterCodingException refused) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  static String markdown(Random random) {
    return of(random, MARKDOWN);
  }

  static String yaml(Random random) {
    return of(random, YAML);
  }

  /** Mostly marks and pieces of one grammar, now and then a long run or a deep nest of one. */
  private static String of(Random random, String[] grammar) {
    var text = new StringBuilder();
    for (int left = random.nextInt(60); left > 0; left--) {
      String piece = one(random, random.nextInt(3) == 0 ? MARKS : grammar);
      switch (random.nextInt(60)) {
        case 0 -> text.append(piece.repeat(random.nextInt(300)));
        case 1 -> {
          String other = one(random, grammar);
          int depth = random.nextInt(100);
          text.append(piece.repeat(depth)).append("a").append(other.repeat(depth));
        }
        case 2 -> text.append("\n").append(" ".repeat(random.nextInt(9)));
        default -> text.append(piece);
      }
    }
    return text.toString();
  }

  private static String one(Random random, String[] pieces) {
    return pieces[random.nextInt(pieces.length)];
  }
}
