package org.lykta.domain.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyTest {

  @Test
  void aDeltaChangesAndRemovesWhatItNames() {
    Copy<String> copy =
        Copy.<String>empty()
            .with("", delta(0, 1, Map.of("page a", "ett", "page b", "två"), Set.of()));

    Copy<String> after =
        copy.with("next 1", delta(1, 2, Map.of("page a", "tre"), Set.of("page b")));

    assertThat(after.items()).isEqualTo(Map.of("page a", "tre"));
    assertThat(after.edition()).isEqualTo(2);
    assertThat(after.next()).isEqualTo("next 2");
    assertThat(copy.items()).as("the one before").containsKey("page b");
  }

  @Test
  void everythingTakesThePlaceOfWhatThereWas() {
    Copy<String> copy =
        Copy.<String>empty().with("", delta(0, 7, Map.of("page a", "ett"), Set.of()));

    assertThat(copy.with("next 7", delta(0, 3, Map.of("page b", "två"), Set.of())).items())
        .isEqualTo(Map.of("page b", "två"));
  }

  @Test
  void aDeltaForAnotherCopyIsRefused() {
    Copy<String> copy =
        Copy.<String>empty().with("", delta(0, 7, Map.of("page a", "ett"), Set.of()));

    assertThatThrownBy(() -> copy.with("next 7", delta(6, 8, Map.of(), Set.of())))
        .isInstanceOf(OtherBase.class);
  }

  @Test
  void aDeltaThatWasAskedForWithAnotherCopyIsRefused() {
    Copy<String> copy =
        Copy.<String>empty().with("", delta(0, 7, Map.of("page a", "ett"), Set.of()));

    assertThatThrownBy(() -> copy.with("7 with other packs", delta(7, 8, Map.of(), Set.of())))
        .isInstanceOf(OtherBase.class);
  }

  @Test
  void whatAPhoneHasIsReadBack() {
    Have have =
        new Have(
            1,
            3,
            42,
            "ab".repeat(32),
            LocalDate.of(2026, 11, 22),
            true,
            new TreeSet<>(Set.of("core", "vastra-gotaland")));

    assertThat(have).hasToString("1.3.42." + "ab".repeat(32) + ".20261122.1.core,vastra-gotaland");
    assertThat(Have.read(have.toString())).contains(have);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        // as it was before it had a shape
        "1.2.0000000000000000000000000000000000000000000000000000000000000000.20261122.0.core",
        "1.1.2.abc.20261122.0.core",
        "1.1.2.0000000000000000000000000000000000000000000000000000000000000000.20261340.0.core",
        "1.1.2.0000000000000000000000000000000000000000000000000000000000000000.20261122.2.core",
        "1.1.2.0000000000000000000000000000000000000000000000000000000000000000.20261122.0.",
        "1.1.99999999999999999999.0000000000000000000000000000000000000000000000000000000000000000.20261122.0.core"
      })
  void anythingElseIsNothing(String written) {
    assertThat(Have.read(written)).isEmpty();
  }

  private static Delta<String> delta(
      long from, long to, Map<String, String> changed, Set<String> removed) {
    return new Delta<>(from, to, "next " + to, new TreeMap<>(changed), new TreeSet<>(removed));
  }
}
