package org.lykta.app.text;

import android.content.Context;
import android.os.Bundle;
import android.speech.tts.TextToSpeech;
import android.speech.tts.UtteranceProgressListener;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
  }

  /** Chooses a voice for a language; false when the phone has none that works without network. */
  boolean speaks(Locale language) {
    Optional<android.speech.tts.Voice> best =
        voices().stream()
            .filter(voice -> voice.getLocale().getLanguage().equals(language.getLanguage()))
            .filter(voice -> !voice.isNetworkConnectionRequired())
            .filter(
                voice ->
                    !voice.getFeatures().contains(TextToSpeech.Engine.KEY_FEATURE_NOT_INSTALLED))
            .max(Comparator.comparingInt(android.speech.tts.Voice::getQuality));
    return best.isPresent() && speech.setVoice(best.get()) == TextToSpeech.SUCCESS;
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
   */
  void read(List<String> texts, int from, IntConsumer begun) {
    speech.setOnUtteranceProgressListener(
        new Progress(at -> main.execute(() -> begun.accept(at)), texts.size()));
    for (int at = from; at < texts.size(); at++) {
      String words = texts.get(at);
      int most = Math.min(words.length(), TextToSpeech.getMaxSpeechInputLength());
      speech.speak(
          words.substring(0, most),
          at == from ? TextToSpeech.QUEUE_FLUSH : TextToSpeech.QUEUE_ADD,
          new Bundle(),
          String.valueOf(at));
    }
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
      if (Integer.parseInt(id) == number - 1) {
        begun.accept(number);
      }
    }

    @Override
    @Deprecated
    public void onError(String id) {
      // a passage that cannot be spoken is passed over: the next one is in the queue already
    }
  }
}
