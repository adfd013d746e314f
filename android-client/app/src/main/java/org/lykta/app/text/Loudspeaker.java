package org.lykta.app.text;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.media.AudioAttributes;
import android.media.AudioFocusRequest;
import android.media.AudioManager;
import org.lykta.app.parts.Parts;

/**
 * The phone's sound, asked for while a text is read. It is lost to a call, and given up when
 * headphones are pulled out: what is read is for one person's ears.
 */
final class Loudspeaker {

  static final AudioAttributes SPEECH =
      new AudioAttributes.Builder()
          .setUsage(AudioAttributes.USAGE_MEDIA)
          .setContentType(AudioAttributes.CONTENT_TYPE_SPEECH)
          .build();

  private final Context context;
  private final AudioManager audio;
  private final AudioFocusRequest focus;
  private final BroadcastReceiver pulledOut;
  private boolean taken;

  /**
   * The sound of this phone.
   *
   * @param lost told on the main thread when the reading must fall silent
   */
  Loudspeaker(Context context, Runnable lost) {
    this.context = context.getApplicationContext();
    this.audio = Parts.androids(this.context, AudioManager.class);
    this.focus =
        new AudioFocusRequest.Builder(AudioManager.AUDIOFOCUS_GAIN_TRANSIENT)
            .setAudioAttributes(SPEECH)
            .setWillPauseWhenDucked(true)
            .setOnAudioFocusChangeListener(
                change -> {
                  if (change != AudioManager.AUDIOFOCUS_GAIN) {
                    lost.run();
                  }
                })
            .build();
    this.pulledOut =
        new BroadcastReceiver() {
          @Override
          public void onReceive(Context receiving, Intent noisy) {
            lost.run();
          }
        };
  }

  /** Whether a text may be read now; not in the middle of a call. */
  boolean take() {
    if (!taken && audio.requestAudioFocus(focus) == AudioManager.AUDIOFOCUS_REQUEST_GRANTED) {
      taken = true;
      context.registerReceiver(
          pulledOut, new IntentFilter(AudioManager.ACTION_AUDIO_BECOMING_NOISY));
    }
    return taken;
  }

  void giveBack() {
    if (taken) {
      taken = false;
      context.unregisterReceiver(pulledOut);
      audio.abandonAudioFocusRequest(focus);
    }
  }
}
