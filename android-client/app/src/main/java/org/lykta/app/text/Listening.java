package org.lykta.app.text;

import android.content.Context;
import android.graphics.drawable.Drawable;
import android.os.Handler;
import android.os.Looper;
import android.view.View;
import android.widget.TextView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lykta.app.R;

/** Lyssna: a text is read aloud, and goes on from the paragraph where it was paused. */
final class Listening {

  private enum State {
    SILENT,
    WAKING,
    READING,
    PAUSED,
    NO_VOICE
  }

  private final Context context;
  private final List<Passage> passages;
  private final Locale language;
  private final TextView button;
  private final TextView trouble;
  private final Loudspeaker loudspeaker;
  private State state;
  private int at;
  private @Nullable Voice voice;
  private @Nullable View lit;
  private @Nullable Drawable unlit;

  /**
   * Lets {@code passages} be heard.
   *
   * @param button what begins, pauses and goes on
   * @param trouble where it is said that the phone has no voice for the language
   * @param from the passage to begin with: where the reader paused before
   */
  Listening(
      Context context,
      List<Passage> passages,
      Locale language,
      TextView button,
      TextView trouble,
      int from) {
    this.context = context;
    this.passages = passages;
    this.language = language;
    this.button = button;
    this.trouble = trouble;
    this.loudspeaker = new Loudspeaker(context, this::pause);
    this.at = from < passages.size() ? from : 0;
    this.state = at == 0 ? State.SILENT : State.PAUSED;
    button.setOnClickListener(pressed -> press());
    tell();
  }

  private void press() {
    if (state == State.READING) {
      pause();
    } else if (voice == null || state == State.NO_VOICE) {
      wake();
    } else if (state != State.WAKING) {
      read(voice);
    }
  }

  private void wake() {
    end();
    state = State.WAKING;
    Handler main = new Handler(Looper.getMainLooper());
    voice = new Voice(context, main::post, this::awake);
    tell();
  }

  private void awake(boolean there) {
    if (voice == null || state != State.WAKING) {
      return;
    }
    if (there && voice.speaks(language)) {
      read(voice);
    } else {
      state = State.NO_VOICE;
      tell();
    }
  }

  private void read(Voice speaking) {
    if (!loudspeaker.take()) {
      state = at == 0 ? State.SILENT : State.PAUSED;
      tell();
      return;
    }
    state = State.READING;
    tell();
    List<String> words = passages.stream().map(Passage::words).collect(Collectors.toList());
    if (!speaking.read(words, at, this::begun)) {
      // the phone has put its voice to sleep to save memory
      wake();
    }
  }

  private void begun(int passage) {
    if (state != State.READING) {
      return;
    }
    at = passage;
    if (at == passages.size()) {
      at = 0;
      state = State.SILENT;
      loudspeaker.giveBack();
      light(null);
    } else {
      light(passages.get(at).view());
    }
    tell();
  }

  /** Falls silent until the reader wants to go on. */
  void pause() {
    if (state == State.WAKING) {
      end();
      tell();
    } else if (state == State.READING && voice != null) {
      state = State.PAUSED;
      voice.stop();
      loudspeaker.giveBack();
      tell();
    }
  }

  /** The passage to go on from. */
  int at() {
    return at;
  }

  void end() {
    if (voice != null) {
      voice.end();
      voice = null;
    }
    loudspeaker.giveBack();
    light(null);
    state = at == 0 ? State.SILENT : State.PAUSED;
  }

  private void light(@Nullable View view) {
    if (lit != null) {
      lit.setBackground(unlit);
    }
    lit = view;
    if (view != null) {
      unlit = view.getBackground();
      view.setBackgroundResource(R.drawable.spoken);
    }
  }

  private void tell() {
    int words =
        switch (state) {
          case READING -> R.string.pause;
          case PAUSED -> R.string.go_on_listening;
          case WAKING -> R.string.waking_voice;
          default -> R.string.listen;
        };
    button.setText(words);
    trouble.setVisibility(state == State.NO_VOICE ? TextView.VISIBLE : TextView.GONE);
  }
}
