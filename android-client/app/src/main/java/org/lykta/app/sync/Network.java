package org.lykta.app.sync;

import android.content.Context;
import android.net.ConnectivityManager;
import org.lykta.app.parts.Parts;

/** What the phone is connected to. */
final class Network {

  private final ConnectivityManager connectivity;

  Network(Context context) {
    connectivity = Parts.androids(context, ConnectivityManager.class);
  }

  boolean isThere() {
    return connectivity.getActiveNetwork() != null;
  }

  /** Whether what is fetched may cost the reader money. */
  boolean isMetered() {
    return connectivity.isActiveNetworkMetered();
  }
}
