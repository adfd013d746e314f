package org.lykta.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people do here, as steps in a real browser. */
class ReaderStoriesTest extends BrowserTest {

  @Test
  void aRelativeAgedFifteenFindsWordsForShameAndSeesWhyTheyAreShown() {
    someone()
        .opens("/")
        .follows("För vem läser du?")
        .chooses("anhörig")
        .chooses("13-17 år")
        .unfolds("Lite till, om du vill")
        .chooses("skam")
        .presses("Visa det som passar mig")
        .isAt("/")
        .follows("När någon nära mår dåligt")
        .follows("Vad återhämtning är för dig som står nära")
        .sees("Visas för att du är anhörig och 13-17 år")
        .follows("Nästa kapitel")
        .unfolds("Skammen som följer med")
        .sees("Visas för att du vill läsa om skam")
        .sees("Skam");
  }

  @Test
  void whatWasToldIsForgottenInOnePress() {
    WebReader reader =
        someone()
            .opens("/for-vem")
            .chooses("anhörig")
            .presses("Visa det som passar mig")
            .opens("/guider")
            .sees("Du läser som: anhörig")
            .follows("Ändra")
            .presses("Glöm det jag svarat")
            .isAt("/guider")
            .doesNotSee("Du läser som");

    assertThat(reader.cookies()).isEmpty();
  }

  @Test
  void nothingIsKeptBeforeAChoiceAndOnlyUntilTheBrowserClosesAfterIt() {
    WebReader reader = someone().opens("/").opens("/guider/narstaende/aterhamtning");
    assertThat(reader.cookies()).isEmpty();

    reader.opens("/for-vem").chooses("anhörig").presses("Visa det som passar mig");
    assertThat(reader.cookies())
        .singleElement()
        .satisfies(
            cookie -> {
              assertThat(cookie.value).isEqualTo("role=relative");
              assertThat(cookie.expires).isEqualTo(-1);
              assertThat(cookie.httpOnly).isTrue();
            });
  }

  @Test
  void whoeverAsksIsRememberedUntilNextTime() {
    WebReader reader =
        someone()
            .opens("/for-vem")
            .chooses("anhörig")
            .chooses("Kom ihåg det till nästa gång")
            .presses("Visa det som passar mig");

    double inAMonth = System.currentTimeMillis() / 1000.0 + 30 * 24 * 3600;
    assertThat(reader.cookies())
        .singleElement()
        .satisfies(cookie -> assertThat(cookie.expires).isGreaterThan(inAMonth));
  }

  @Test
  void tooManyAnswersLoseNothing() {
    WebReader reader = someone().opens("/for-vem").unfolds("Lite till, om du vill");
    for (String theme : new String[] {"stress", "sömn", "ensamhet", "sorg", "värk", "beroende"}) {
      reader.chooses(theme);
    }
    reader.presses("Visa det som passar mig").sees("Välj högst fem i varje fråga");

    assertThat(reader.page().locator("input[name=theme]:checked").count()).isEqualTo(6);
  }

  @Test
  void someoneOnAWardPrintsTheChapter() {
    WebReader reader = someone().opens("/guider/heldygnsvard/aterhamtning").onPaper();

    reader.sees("Lykta är inte vård");
    assertThat(reader.page().getByText("Lämna sidan").first().isVisible()).isFalse();
    assertThat(reader.page().pdf()).asString().startsWith("%PDF");
  }

  @Test
  void aChapterIsReadThroughToTheNext() {
    someone()
        .opens("/guider/ma-daligt")
        .follows("Vad återhämtning är")
        .follows("Läs allt i kapitlet")
        .sees("Du läser hela kapitlet.")
        .follows("Nästa kapitel")
        .sees("Föregående kapitel");
  }

  @Test
  void storiesAreFoundByTheme() {
    someone()
        .opens("/berattelser")
        .follows("sömn")
        .follows("Tio över tre")
        .sees("Sammansatt berättelse");
  }

  @Test
  void somebodyFindsAWordWrittenWithoutItsDots() {
    WebReader reader = someone().opens("/").looksFor("angest").isAt("/sok").sees("träff");

    assertThat(reader.page().locator("mark").first().innerText()).containsIgnoringCase("ångest");
  }

  @Test
  void withoutJavaScriptEverythingReads() {
    withoutJavaScript()
        .opens("/")
        .follows("För vem läser du?")
        .chooses("anhörig")
        .presses("Visa det som passar mig")
        .opens("/guider/narstaende/aterhamtning")
        .sees("Du räknas också")
        .unfolds("Läsläge och språk")
        .presses("Mörkt")
        .isAt("/guider/narstaende/aterhamtning")
        .unfolds("Läsläge och språk")
        .follows("English")
        .isAt("/en/guider/narstaende/aterhamtning");
  }

  @Test
  void whatSomebodyChoosesToSeeStays() {
    WebReader reader =
        someone().opens("/").unfolds("Läsläge och språk").presses("Störst").opens("/guider");

    assertThat(reader.page().locator("html").getAttribute("data-text")).isEqualTo("3");
  }

  @Test
  void aSharedDeviceKeepsNothing() {
    WebReader reader =
        someone()
            .opens("/for-vem")
            .chooses("anhörig")
            .chooses("Kom ihåg det till nästa gång")
            .presses("Visa det som passar mig")
            .unfolds("Läsläge och språk")
            .presses("Jag läser på en delad enhet")
            .sees("Delad enhet: inget sparas här.");

    assertThat(reader.cookies()).allSatisfy(cookie -> assertThat(cookie.expires).isEqualTo(-1));
    var answer = reader.page().navigate("/guider");
    assertThat(answer.headers()).containsEntry("cache-control", "private, no-store");
  }

  @Test
  void noRequestLeavesTheSiteButTheLeavingItself() {
    WebReader reader =
        someone()
            .opens("/")
            .opens("/guider/narstaende/aterhamtning")
            .opens("/berattelser")
            .opens("/sidor/hjalp-nu")
            .opens("/ar");
    assertThat(reader.asked()).isNotEmpty().allMatch(url -> url.startsWith(reader.site()));

    reader.follows("مغادرة الصفحة").sees("Uppehåll");
    assertThat(reader.asked().stream().filter(url -> !url.startsWith(reader.site())))
        .allMatch(url -> url.startsWith(neutral()));
  }

  @Test
  void aKeyboardReachesHelpAndTheWayOutBeforeAnythingElse() {
    WebReader reader = someone().opens("/guider/narstaende/aterhamtning");

    reader.strikes("Tab");
    assertThat(reader.focused()).isEqualTo("Till innehållet");
    reader.strikes("Tab");
    assertThat(reader.focused()).isEqualTo("Lykta");
    reader.strikes("Tab");
    assertThat(reader.focused()).isEqualTo("Hjälp nu");
    reader.strikes("Tab");
    assertThat(reader.focused()).isEqualTo("Lämna sidan");
  }

  @Test
  void aPageThatIsNotThereHelpsOn() {
    someone()
        .opens("/guider/finns-inte")
        .sees("Sidan finns inte")
        .follows("Hjälp nu")
        .isAt("/sidor/hjalp-nu");
  }
}
