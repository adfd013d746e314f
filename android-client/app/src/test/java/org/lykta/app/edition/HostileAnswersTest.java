package org.lykta.app.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.annotation.Config;

/** Answers that Android's own parser takes, and that are no edition. */
@RunWith(RobolectricTestRunner.class)
@Config(sdk = 35, application = android.app.Application.class)
public class HostileAnswersTest {

  private static final String DEEP = "[".repeat(100_000);

  private static final String WHOLE =
      """
      {"version":1,"from":0,"to":1,"next":"a","changed":[{"id":"page a","note":"it's #1; a=b // c"}],"removed":[]}
      """;

  @Test
  public void whatIsWholeIsRead() throws Malformed {
    assertThat(DeltaReader.read(WHOLE).changed()).containsOnlyKeys("page a");
  }

  @Test
  public void depthDoesNotHideBehindWhatIsNoJson() {
    for (String hidden :
        List.of("{'\"':", "{/*\"*/\"a\":", "{#\"\n\"a\":", "{//\"\n\"a\":", "{a=\"\";\"b\"=")) {
      assertThatThrownBy(() -> DeltaReader.read(hidden + DEEP)).isInstanceOf(Malformed.class);
    }
    assertThatThrownBy(() -> DeltaReader.read(DEEP)).isInstanceOf(Malformed.class);
  }

  @Test
  public void nothingStandsAfterAnAnswer() {
    assertThatThrownBy(() -> DeltaReader.read(WHOLE + WHOLE)).isInstanceOf(Malformed.class);
  }

  @Test
  public void aNumberThatIsNoneIsRefused() {
    assertThatThrownBy(() -> DeltaReader.read(WHOLE.replace("\"it's #1; a=b // c\"", "NaN")))
        .isInstanceOf(Malformed.class);
  }
}
