package org.lykta.server.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** What editors do at their own page, as steps in a real browser. */
class EditorStoriesTest extends EditorsAtWork {

  @Test
  void anEditorSeesWhatWasStoppedMendsItAndSeesItLive() {
    content().replace("stories/koden.md", "title: ", "titel: ");
    editors().commit("Råkar förstöra");

    WebReader editor = editor().opens("/redaktion");
    seesInTime(editor, "Senaste ändringen stoppades");
    editor.sees("stories/koden.md, rad 2").sees("Menade du title?").photographs("editors-stopped");
    looksGood(editor, "editors");

    content().replace("stories/koden.md", "titel: ", "title: Ny ");
    editors().commit("Rättar");

    seesInTime(editor, "Allt som Lykta har hämtat är publicerat");
    editor.sees("stories/koden.md)").sees("Stoppad");
  }

  @Test
  void anEditorWhoRenamesTheFolderIsToldAndReadersNoticeNothing() {
    editors().rename("content", "innehall");
    editors().commit("Byter namn på mappen");

    WebReader editor = editor().opens("/redaktion");
    seesInTime(editor, "Det som sparas når inte hit sedan");
    editor.sees("Mappen content finns inte i").sees("lägg tillbaka den där");
    looksGood(editor, "editors-away");
    editor.opens("/sidor/hjalp-nu").sees("112");

    editors().rename("innehall", "content");
    editors().commit("Lägger tillbaka mappen");
    seesInTime(editor, "Allt som Lykta har hämtat är publicerat");
  }

  @Test
  void anEditorLooksAtABranchThatReadersDoNotSee() {
    editors().in("forslag");
    content().replace("pages/hjalp-nu.md", "title: Hjälp nu", "title: Förslaget Hjälp nu");
    editors().commit("Ett förslag");
    editors().in("main");

    WebReader editor =
        editor()
            .opens("/redaktion")
            .writes("Grenens namn", "forslag")
            .presses("Visa")
            .follows("Öppna förhandsvisningen av forslag")
            .sees("Det här ser bara du, från grenen forslag")
            .follows("Hjälp nu")
            .sees("Förslaget Hjälp nu")
            .sees("Det här ser bara du");
    looksGood(editor, "preview");
    editor
        .opens("/ar/sidor/hjalp-nu")
        .hasNothingOutsideTheWindow()
        .findsNothingInTheWay()
        .photographs("preview-ar");

    editor
        .opens("/sidor/hjalp-nu")
        .follows("Lämna förhandsvisningen")
        .isAt("/sidor/hjalp-nu")
        .doesNotSee("Det här ser bara du")
        .doesNotSee("Förslaget Hjälp nu");
  }

  @Test
  void aBranchThatIsNotThereIsToldInASentence() {
    editor()
        .opens("/redaktion")
        .writes("Grenens namn", "finns-inte")
        .presses("Visa")
        .sees("Grenen finns-inte går inte att hämta. Finns den?");
  }

  @Test
  void aWrongKeyOpensNothing() {
    WebReader reader =
        someone()
            .opens("/redaktion")
            .writes("Redaktionens nyckel", "något annat")
            .presses("Öppna")
            .sees("Nyckeln stämmer inte")
            .doesNotSee("Att se över");
    looksGood(reader, "editors-door");
  }

  private WebReader editor() {
    return editor(new NewContextOptions().setViewportSize(PHONE, 800));
  }

  private static void looksGood(WebReader reader, String name) {
    reader.hasNothingOutsideTheWindow().findsNothingInTheWay().photographs(name + "-light");
    reader.in(ColorScheme.DARK).findsNothingInTheWay().photographs(name + "-dark");
    reader.page().evaluate("document.documentElement.style.fontSize = '200%'");
    reader.hasNothingOutsideTheWindow().photographs(name + "-large");
  }
}
