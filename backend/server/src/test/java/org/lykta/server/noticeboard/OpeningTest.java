package org.lykta.server.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Test
  void asManyWholeSentencesAsThereIsRoomFor() {
    String text = "Dörren står på glänt. Någon säger hej. Sedan sätter vi oss vid bordet.";

    assertThat(Opening.of(text, 40, SWEDISH)).isEqualTo("Dörren står på glänt. Någon säger hej.");
    assertThat(Opening.of(text, 500, SWEDISH)).isEqualTo(text);
  }

  @Test
  void aSentenceIsNeverCutInTwo() {
    assertThat(Opening.of("En mening som är för lång för affischen.", 20, SWEDISH)).isEmpty();
    assertThat(Opening.of("", 20, SWEDISH)).isEmpty();
  }
}
