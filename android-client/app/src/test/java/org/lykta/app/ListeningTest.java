package org.lykta.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.robolectric.Shadows.shadowOf;

import android.content.Intent;
import android.media.AudioManager;
import android.speech.tts.TextToSpeech;
import android.speech.tts.Voice;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.robolectric.shadows.ShadowLooper;
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
    begun();
    untilRead("Det gjorde en patient");
    phone().presses("Pausa").sees("Fortsätt lyssna");
    List<String> spoken = shadowOf(engine()).getSpokenTextList();
    assertThat(spoken.get(0)).startsWith("Vartannat år ungefär");

    int before = spoken.size();
    phone().presses("Fortsätt lyssna");
    assertThat(shadowOf(engine()).getSpokenTextList().get(before))
        .startsWith("Det gjorde en patient");
    phone().sees("Lyssna");
  }

  /** Lets the voice go on to the paragraph that begins so, which is then lit. */
  private void untilRead(String words) {
    for (int task = 0; task < 200 && !isLit(words); task++) {
      ShadowLooper.runMainLooperOneTask();
    }
    assertThat(isLit(words)).as(words).isTrue();
  }

  private boolean isLit(String words) {
    return phone().views().stream()
        .filter(view -> Phone.wordsOf(view).startsWith(words))
        .anyMatch(view -> view.getBackground() != null);
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

  @Test
  public void aVoiceThatWakesAfterShePutThePhoneAwaySaysNothing() {
    ShadowTextToSpeech.addVoice(voice("sv", false));
    phone().opens(STORY).presses("Lyssna");
    TextToSpeech engine = engine();
    phone().putsItAway();
    shadowOf(engine).getOnInitListener().onInit(TextToSpeech.SUCCESS);
    ShadowLooper.idleMainLooper();
    assertThat(shadowOf(engine).getSpokenTextList()).isEmpty();
  }

  @Test
  public void headphonesPulledOutMakeItSilent() {
    ShadowTextToSpeech.addVoice(voice("sv", false));
    phone().opens(STORY).presses("Lyssna");
    begun();
    untilRead("Vartannat år");
    phone().sees("Pausa");
    Intent noisy = new Intent(AudioManager.ACTION_AUDIO_BECOMING_NOISY);
    // at once: a broadcast would stand in line behind all that is to be spoken
    shadowOf(Phone.app()).getRegisteredReceivers().stream()
        .filter(one -> one.intentFilter.hasAction(noisy.getAction()))
        .forEach(one -> one.broadcastReceiver.onReceive(Phone.app(), noisy));
    phone().sees("Fortsätt lyssna");
  }

  @Test
  public void aCallIsNotTalkedInto() {
    ShadowTextToSpeech.addVoice(voice("sv", false));
    shadowOf(audio()).setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_FAILED);
    phone().opens(STORY).presses("Lyssna");
    awake();
    assertThat(shadowOf(engine()).getSpokenTextList()).isEmpty();

    shadowOf(audio()).setNextFocusRequestResponse(AudioManager.AUDIOFOCUS_REQUEST_GRANTED);
    phone().presses("Lyssna");
    assertThat(shadowOf(engine()).getSpokenTextList()).isNotEmpty();
  }

  @Test
  public void aCallMakesItSilent() {
    ShadowTextToSpeech.addVoice(voice("sv", false));
    phone().opens(STORY).presses("Lyssna");
    begun();
    untilRead("Vartannat år");
    shadowOf(audio())
        .getLastAudioFocusRequest()
        .audioFocusRequest
        .getOnAudioFocusChangeListener()
        .onAudioFocusChange(AudioManager.AUDIOFOCUS_LOSS_TRANSIENT);
    phone().sees("Fortsätt lyssna");
  }

  @Test
  public void whoTurnsThePhoneGoesOnFromTheSameParagraph() {
    ShadowTextToSpeech.addVoice(voice("sv", false));
    phone().opens(STORY).presses("Lyssna");
    begun();
    untilRead("Det gjorde en patient");
    phone().losesItsMemory().presses("Fortsätt lyssna");
    awake();
    assertThat(shadowOf(engine()).getSpokenTextList().get(0)).startsWith("Det gjorde en patient");
  }

  @Test
  public void anEngineThatNamesLanguagesByThreeLettersIsUnderstood() {
    ShadowTextToSpeech.addVoice(voice("swe", false));
    phone().opens(STORY).presses("Lyssna");
    awake();
    assertThat(shadowOf(engine()).getSpokenTextList()).isNotEmpty();
  }

  private static AudioManager audio() {
    return Phone.app().getSystemService(AudioManager.class);
  }

  private void awake() {
    begun();
    ShadowLooper.idleMainLooper();
  }

  private void begun() {
    shadowOf(engine()).getOnInitListener().onInit(TextToSpeech.SUCCESS);
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
