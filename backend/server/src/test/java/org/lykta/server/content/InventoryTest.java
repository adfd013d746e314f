package org.lykta.server.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.server.content.Contents.CHAPTER;
import static org.lykta.server.content.Contents.GUIDE;
import static org.lykta.server.content.Contents.SECTION;
import static org.lykta.server.content.Contents.STORY;
import static org.lykta.server.content.Contents.file;
import static org.lykta.server.content.Contents.section;
import static org.lykta.server.content.Contents.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lykta.domain.content.Problem;

/** What a version takes back from readers, even when it has errors and is not published. */
class InventoryTest {

  private static final String ENGLISH = "stories/kaffe.en.md";

  private final Map<String, String> live = new TreeMap<>();

  InventoryTest() {
    live.putAll(Contents.house(Map.of()));
    live.put(STORY, story("composed: true\n"));
    live.put(ENGLISH, file("title: Coffee\nsummary: A morning.\ntranslates: x\n", "I drank.\n"));
    live.put(SECTION, section("", "Andas.\n"));
  }

  @Test
  void nothingIsTakenBackWhenNothingIs() {
    assertThat(takenBack(files -> files.put(STORY, "sönder"))).isEmpty();
  }

  @Test
  void aWithdrawnOriginalTakesItsTranslationsAlong() {
    assertThat(takenBack(files -> files.put(STORY, story("composed: true\nstatus: withdrawn\n"))))
        .containsExactlyInAnyOrder(STORY, ENGLISH);
  }

  @Test
  void aDeletedOriginalTakesItsTranslationsAlong() {
    assertThat(takenBack(files -> files.remove(STORY))).containsExactlyInAnyOrder(STORY, ENGLISH);
  }

  @Test
  void aTranslationGoesAlone() {
    assertThat(takenBack(files -> files.remove(ENGLISH))).containsExactly(ENGLISH);
    assertThat(
            takenBack(
                files ->
                    files.put(
                        ENGLISH,
                        file("title: C\nsummary: A.\ntranslates: x\nstatus: withdrawn\n", "I.\n"))))
        .containsExactly(ENGLISH);
  }

  @Test
  void aWithdrawnGuideTakesAlongWhatStandsInIt() {
    assertThat(
            takenBack(
                files -> files.put(GUIDE, file("title: A\nsummary: B.\nstatus: withdrawn\n", ""))))
        .containsExactlyInAnyOrder(GUIDE, CHAPTER, SECTION);
  }

  @Test
  void aFileThatCannotBeReadMayStillSayThatItIsWithdrawn() {
    for (String status : new String[] {"withdrawn", "\"withdrawn\"", "withdrawn # nu"}) {
      assertThat(
              takenBack(
                  files -> files.put(STORY, "---\ntitle: [\nstatus: " + status + "\n---\nText.\n")))
          .as(status)
          .containsExactlyInAnyOrder(STORY, ENGLISH);
    }
  }

  @Test
  void aBodyThatSpeaksOfItWithdrawsNothing() {
    assertThat(
            takenBack(files -> files.put(STORY, story("titel: fel\n") + "\nstatus: withdrawn\n")))
        .isEmpty();
  }

  @Test
  void aSectionThatOnlyChangedItsPlaceIsNotGone() {
    String before = SECTION;
    assertThat(
            takenBack(
                files -> files.put(before.replace("01-andas", "07-andas"), files.remove(before))))
        .isEmpty();
  }

  @Test
  void aVersionWithoutItsVocabularyTakesBackNothingByWhatItLacks() {
    assertThat(takenBack(Map::clear)).isEmpty();
    assertThat(
            takenBack(
                files -> {
                  files.remove(VocabularyReader.FILE);
                  files.remove(STORY);
                }))
        .isEmpty();
  }

  @Test
  void aBrokenVocabularyDoesNotKeepAWithdrawalFromTakingEffect() {
    assertThat(
            takenBack(
                files -> {
                  files.put(VocabularyReader.FILE, "languages: [");
                  files.remove(STORY);
                }))
        .containsExactlyInAnyOrder(STORY, ENGLISH);
  }

  @Test
  void aTextThatSaysThatItIsWithdrawnIsSoWithoutAnyVocabulary() {
    assertThat(
            takenBack(
                files -> {
                  files.put(VocabularyReader.FILE, "languages: [");
                  files.computeIfPresent(
                      STORY,
                      (file, text) -> text.replaceFirst("---\n", "---\nstatus: withdrawn\n"));
                }))
        .containsExactlyInAnyOrder(STORY, ENGLISH);
  }

  @Test
  void aGlanceTakesBackWhatAReadingDoes() {
    var files = new TreeMap<>(live);
    files.remove(STORY);

    Inventory seen = Readers.contentReader().glance(new Sources(files, List.of(), true));

    assertThat(inventory(live).takenBackBy(seen))
        .isEqualTo(inventory(live).takenBackBy(inventory(files)))
        .containsExactlyInAnyOrder(STORY, ENGLISH);
  }

  @Test
  void aFileThatCouldNotBeTakenInIsNotGone() {
    var files = new TreeMap<>(live);
    files.remove(STORY);
    var refused = Problem.error(STORY, 1, "Filen är inte text.", "Spara om.");

    Reading newer =
        Readers.contentReader().read(new Sources(files, List.of(refused), true), Contents.TODAY);

    assertThat(inventory(live).takenBackBy(newer.inventory())).isEmpty();
  }

  @Test
  void whenNotAllFilesAreKnownAMissingOneIsNotGone() {
    var files = new TreeMap<>(live);
    files.remove(STORY);

    Reading newer =
        Readers.contentReader().read(new Sources(files, List.of(), false), Contents.TODAY);

    assertThat(inventory(live).takenBackBy(newer.inventory())).isEmpty();
  }

  @Test
  void whatIsWithdrawnIsNotPublished() {
    var files = new TreeMap<>(live);
    files.put(STORY, story("composed: true\nstatus: withdrawn\n"));

    Reading reading = Readers.contentReader().read(Sources.of(files), Contents.TODAY);

    assertThat(reading.manifest().hashes().keySet())
        .doesNotContain(STORY, ENGLISH)
        .contains(GUIDE, CHAPTER, VocabularyReader.FILE);
  }

  private Set<String> takenBack(Consumer<Map<String, String>> change) {
    Map<String, String> newer = new TreeMap<>(live);
    change.accept(newer);
    return inventory(live).takenBackBy(inventory(newer));
  }

  private static Inventory inventory(Map<String, String> files) {
    return Readers.contentReader().read(Sources.of(files), Contents.TODAY).inventory();
  }
}
