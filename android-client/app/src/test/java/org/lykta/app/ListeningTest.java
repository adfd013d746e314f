package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.speech.tts.TextToSpeech;
import android.speech.tts.Voice;
import java.util.Locale;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.robolectric.shadows.ShadowTextToSpeech;

/** Lyssna, with the phone's own voices. */
public class ListeningTest extends PhoneTests {

  private static final String STORY = "/berattelser/kartongen";

  @Before
  public void noVoices() {
    ShadowTextToSpeech.reset();
  }

  @Test
  public void aTextIsReadParagraphByParagraphAndGoesOnWhereItWasPaused() {
    ShadowTextToSpeech.addVoice(voice("sv", false));
    phone().opens(STORY).presses("Lyssna");
    awake();
    phone().sees("Pausa");
    assertThat(shadowOf(engine()).getSpokenTextList().get(0)).startsWith("Vartannat år ungefär");
    assertThat(shadowOf(engine()).getSpokenTextList()).hasSizeGreaterThan(5);

    phone().presses("Pausa").sees("Fortsätt lyssna");
    phone().presses("Fortsätt lyssna").sees("Pausa");
  }

  @Test
  public void aVoiceThatNeedsTheNetworkIsNotUsed() {
    ShadowTextToSpeech.addVoice(voice("sv", true));
    ShadowTextToSpeech.addVoice(voice("en", false));
    phone().opens(STORY).presses("Lyssna");
    awake();
    phone().sees("Telefonen har ingen röst på svenska").sees("Lyssna");
    assertThat(shadowOf(engine()).getSpokenTextList()).isEmpty();
  }

  @Test
  public void whoLeavesTheScreenLeavesTheVoice() {
    ShadowTextToSpeech.addVoice(voice("sv", false));
    phone().opens(STORY).presses("Lyssna");
    awake();
    TextToSpeech engine = engine();
    phone().goesBack();
    assertThat(shadowOf(engine).isShutdown()).isTrue();
  }

  private void awake() {
    shadowOf(engine()).getOnInitListener().onInit(TextToSpeech.SUCCESS);
    org.robolectric.shadows.ShadowLooper.idleMainLooper();
  }

  private static TextToSpeech engine() {
    return ShadowTextToSpeech.getLastTextToSpeechInstance();
  }

  private static Voice voice(String language, boolean network) {
    return new Voice(
        language,
        Locale.forLanguageTag(language),
        Voice.QUALITY_HIGH,
        Voice.LATENCY_LOW,
        network,
        Set.of());
  }
}
