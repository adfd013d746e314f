package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lykta.app.Built.setting;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Who builds the same once more has the same, so that anybody can check what others get. */
class AgainIT {

  @TempDir Path folder;
  @TempDir Path other;

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    BuiltAgain again = BuiltAgain.theSame(folder);

    Path assets = again.edition();
    assertThat(assets.resolve("edition.json"))
        .hasSameBinaryContentAs(Path.of(setting("app.assets"), "edition.json"));
    assertThat(again.packed(assets))
        .hasSameBinaryContentAs(Path.of(setting("app.work"), "unsigned.apk"));
  }

  @Test
  @EnabledIfSystemProperty(named = "lykta.effort", matches = "1(\\.0)?")
  void soDoesARelease() throws Exception {
    Path assets = Path.of(setting("app.assets"));

    assertThat(BuiltAgain.forPeople(folder).packed(assets))
        .hasSameBinaryContentAs(BuiltAgain.forPeople(other).packed(assets));
  }
}
