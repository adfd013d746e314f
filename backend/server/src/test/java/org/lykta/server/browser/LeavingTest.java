package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Leaving at once, and not being led back by the Back button. */
class LeavingTest extends BrowserTest {

  @Test
  void afterLeavingBackShowsTheNeutralPage() {
    someone()
        .opens("/")
        .opens("/sidor/hjalp-nu")
        .follows("Lämna sidan")
        .isAt(neutral())
        .goesBack()
        .isAt(neutral())
        .sees("Uppehåll");
  }

  @Test
  void threeTimesShiftLeaves() {
    someone().opens("/sidor/hjalp-nu").strikes("Shift", "Shift", "Shift").isAt(neutral());
  }

  @Test
  void whoWritesCapitalLettersStays() {
    WebReader reader = someone().opens("/");
    reader.page().locator("main input[type=search]").focus();

    reader.strikes("Shift", "a", "Shift", "b", "Shift", "c");

    assertThat(reader.page().url()).startsWith(reader.site());
  }

  @Test
  void thePageIsCoveredBeforeTheNeutralOneComes() {
    WebReader reader = someone().opens("/sidor/hjalp-nu");

    Object seen =
        reader
            .page()
            .evaluate(
                "() => { document.querySelector('a[data-leave]').click();"
                    + " return getComputedStyle(document.body).visibility + document.title.trim(); }");

    assertThat(seen).isEqualTo("hidden\u200b");
  }

  @Test
  void forTenMinutesEveryPageInTheTabLeadsAway() {
    WebReader reader = someone().opens("/").follows("Lämna sidan").isAt(neutral());

    reader.page().navigate(reader.site() + "/guider");
    reader.isAt(neutral());
  }

  @Test
  void afterTenMinutesTheTabReadsAgain() {
    WebReader reader = someone().opens("/");
    reader
        .page()
        .evaluate(
            "sessionStorage.setItem('lykta-lamnad', String(Date.now() - 10 * 60 * 1000 - 1))");

    reader.opens("/guider").sees("Läs ett avsnitt i taget");
  }

  @Test
  void withoutJavaScriptBackShowsTheNeutralPageToo() {
    withoutJavaScript()
        .opens("/")
        .opens("/sidor/hjalp-nu")
        .follows("Lämna sidan")
        .isAt(neutral())
        .goesBack()
        .isAt(neutral())
        .sees("Uppehåll");
  }
}
