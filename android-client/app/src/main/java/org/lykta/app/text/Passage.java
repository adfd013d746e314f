package org.lykta.app.text;

import android.view.View;

/** A piece of a text that is read aloud in one breath, and where it stands. */
record Passage(String words, View view) {}
