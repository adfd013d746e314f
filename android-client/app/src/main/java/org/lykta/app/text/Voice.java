package org.lykta.app.text;

import android.content.Context;
import android.os.Bundle;
import android.speech.tts.TextToSpeech;
import android.speech.tts.UtteranceProgressListener;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The phone's own voice. What it reads never leaves the phone: voices that need a network are not
 * used.
 */
final class Voice {

  private static final Set<String> HOME = Set.of("SE", "SWE");

  private final TextToSpeech speech;
  private final Executor main;

  /**
   * Wakes the phone's voice.
   *
   * @param awake told on the main thread whether there is one at all
   */
  Voice(Context context, Executor main, Consumer<Boolean> awake) {
    this.main = main;
    this.speech =
        new TextToSpeech(
            context.getApplicationContext(),
            status -> main.execute(() -> awake.accept(status == TextToSpeech.SUCCESS)));
    speech.setAudioAttributes(Loudspeaker.SPEECH);
  }

  /**
   * Chooses a voice for a language: the one that is chosen in the phone's settings if it can be,
   * else the best; false when the phone has none that works without network.
   */
  boolean speaks(Locale language) {
    android.speech.tts.@Nullable Voice phones = speech.getDefaultVoice();
    Optional<android.speech.tts.Voice> best =
        voices().stream()
            .filter(voice -> isFor(language, voice))
            .max(
                Comparator.comparing((android.speech.tts.Voice voice) -> voice.equals(phones))
                    .thenComparing(voice -> isOfHome(voice.getLocale()))
                    .thenComparing(android.speech.tts.Voice::getQuality)
                    .thenComparing(android.speech.tts.Voice::getName));
    return best.isPresent() && speech.setVoice(best.get()) == TextToSpeech.SUCCESS;
  }

  /** Some engines name languages by three letters, so that both are compared by them. */
  private static boolean isFor(Locale language, android.speech.tts.Voice voice) {
    return letters(voice.getLocale()).equals(letters(language))
        && !voice.isNetworkConnectionRequired()
        && !voice.getFeatures().contains(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED);
  }

  private static String letters(Locale locale) {
    try {
      return locale.getISO3Language();
    } catch (MissingResourceException unknown) {
      return locale.getLanguage();
    }
  }

  /** Swedish of Sweden rather than of Finland: most readers are at home there. */
  private static boolean isOfHome(Locale locale) {
    return HOME.contains(locale.getCountry());
  }

  private Set<android.speech.tts.Voice> voices() {
    // a broken engine answers null, whatever its documentation says
    @Nullable Set<android.speech.tts.Voice> voices = speech.getVoices();
    return voices == null ? Set.of() : voices;
  }

  /**
   * Reads from one of {@code texts} on.
   *
   * @param begun told, on the main thread, which one is being read; their number at the end
   * @return whether the phone's voice is still awake to do it
   */
  boolean read(List<String> texts, int from, IntConsumer begun) {
    speech.setOnUtteranceProgressListener(
        new Progress(at -> main.execute(() -> begun.accept(at)), texts.size()));
    boolean awake = true;
    for (int at = from; at < texts.size(); at++) {
      String words = texts.get(at);
      int most = Math.min(words.length(), TextToSpeech.getMaxSpeechInputLength());
      int answer =
          speech.speak(
              words.substring(0, most),
              at == from ? TextToSpeech.QUEUE_FLUSH : TextToSpeech.QUEUE_ADD,
              new Bundle(),
              String.valueOf(at));
      awake &= answer == TextToSpeech.SUCCESS;
    }
    return awake;
  }

  void stop() {
    speech.stop();
  }

  void end() {
    speech.stop();
    speech.shutdown();
  }

  private static final class Progress extends UtteranceProgressListener {

    private final IntConsumer begun;
    private final int number;

    Progress(IntConsumer begun, int number) {
      this.begun = begun;
      this.number = number;
    }

    @Override
    public void onStart(String id) {
      begun.accept(Integer.parseInt(id));
    }

    @Override
    public void onDone(String id) {
      passed(id);
    }

    private void passed(String id) {
      if (Integer.parseInt(id) == number - 1) {
        begun.accept(number);
      }
    }

    @Override
    @Deprecated
    public void onError(String id) {
      // what cannot be spoken is passed over: the next passage is in the queue already
      passed(id);
    }
  }
}
