package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.SECTION;
import static org.lykta.server.content.Contents.file;
import static org.lykta.server.content.Contents.section;
import static org.lykta.server.content.Told.inSection;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlProblemsTest {

  private static final String BODY = "Lugnt.\n";

  static Stream<Told> yaml() {
    return Stream.of(
        inSection(
            "a colon in a value",
            section("note: Sömn: en början\n", BODY),
            "5: Ett kolon mitt i värdet gör att raden inte går att förstå."
                + " Sätt citattecken om hela värdet: title: \"Sömn: en början\""),
        inSection(
            "a tab",
            section("for:\n\trole: [relative]\n", BODY),
            "6: Raden har ett tabbtecken. Använd mellanslag i stället."),
        inSection(
            "an alias",
            section("themes: &mina [sleep]\nnote: *mina\n", BODY),
            "6: Hänvisningar med * används inte här. Skriv ut värdet i stället."),
        inSection(
            "a character that YAML keeps for itself",
            section("note: @hej\n", BODY),
            "5: Raden går inte att förstå."
                + " Se efter om ett citattecken, en hakparentes eller ett indrag saknas."),
        inSection(
            "a list instead of keys",
            file("- Andas\n", BODY),
            "2: Här väntades rader med nyckel och värde. Skriv så här: title: Min rubrik"),
        inSection(
            "nothing between the lines",
            file("", BODY),
            "2: Här väntades rader med nyckel och värde. Skriv så här: title: Min rubrik"),
        inSection(
            "no opening line",
            "# Andas\n",
            "1: Filen börjar inte med en rad ---."
                + " Skriv --- på första raden, sedan title: och de andra."),
        inSection(
            "no closing line",
            "---\ntitle: Andas\n\nLugnt.\n",
            "1: Raden --- som avslutar det översta saknas."
                + " Skriv --- på en egen rad före brödtexten."),
        inSection(
            "more than 2 000 values",
            section("themes: [" + "sleep, ".repeat(2000) + "sleep]\n", BODY),
            "5: Det är för mycket överst i filen: högst 2000 värden i 64 nivåer."
                + " Flytta text till brödtexten."),
        inSection(
            "more than 64 levels",
            section("themes: " + "[".repeat(65) + "]".repeat(65) + "\n", BODY),
            "5: Det är för mycket överst i filen: högst 2000 värden i 64 nivåer."
                + " Flytta text till brödtexten."),
        inSection(
            "a number that no character has",
            section("status: live\nnote: \"\\UFFFFFFFF\"\n", BODY),
            "6: Det finns inget tecken med den koden."
                + " Skriv själva tecknet i stället för en kod med \\."),
        inSection(
            "half a character",
            section("note: \"\\uD800\"\n", BODY),
            "5: Det finns inget tecken med den koden."
                + " Skriv själva tecknet i stället för en kod med \\."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("yaml")
  void whatIsNotYamlIsToldWithItsLineAndHowToMendIt(Told told) {
    assertThat(Contents.told(told.files())).isEqualTo(told.problems());
  }

  @Test
  void aSmileAnywhereIsRead() {
    for (int before = 0; before < 1100; before++) {
      String comment = "# " + "x".repeat(before) + "\uD83D\uDE00\nstatus: live\n";
      assertThat(Contents.told(Map.of(SECTION, section(comment, BODY)))).isEmpty();
    }
  }
}
