package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.PAGE;
import static org.lykta.server.content.Contents.file;
import static org.lykta.server.content.Contents.page;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"tel:0771220060", "TEL:0771220060", "t&#69;l:0771220060"})
  void aNumberHoweverWrittenNeedsItsSource(String number) {
    assertThat(Contents.told(Map.of(PAGE, page("", "[ring](" + number + ")\n"))))
        .singleElement()
        .asString()
        .contains("0771220060 har ingen källa med datum.");
  }

  @Test
  void aTranslationsOwnNumberNeedsASourceInItsOriginal() {
    String english =
        file("title: Help\nsummary: Now.\ntranslates: x\n", "[ring](tel:0771220060)\n");
    String told =
        "fel pages/hjalp-nu.en.md:6: Telefonnumret tel:0771220060 har ingen källa med datum."
            + " Skriv en source med url och checked, eller länka till webbsidan i stället.";
    String source = "sources: [{ title: a, url: \"https://a.se\", checked: 2026-03-01 }]\n";

    assertThat(Contents.told(Map.of(PAGE, page("", "x\n"), "pages/hjalp-nu.en.md", english)))
        .contains(told);
    assertThat(Contents.told(Map.of(PAGE, page(source, "x\n"), "pages/hjalp-nu.en.md", english)))
        .doesNotContain(told);
  }
}
