package org.lykta.app;

import static org.robolectric.Shadows.shadowOf;

import android.net.ConnectivityManager;
import android.net.NetworkInfo;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowNetworkInfo;

/** What the phone is connected to. */
@SuppressWarnings("deprecation") // the old words are those that Robolectric sets a network with
public final class PhoneNetwork {

  private PhoneNetwork() {}

  /** A network that costs nothing. */
  public static void wifi() {
    connects(ConnectivityManager.TYPE_WIFI);
  }

  /** A network on which every byte costs the reader. */
  public static void mobile() {
    connects(ConnectivityManager.TYPE_MOBILE);
  }

  public static void none() {
    shadowOf(connectivity()).setActiveNetworkInfo(null);
  }

  private static void connects(int type) {
    shadowOf(connectivity())
        .setActiveNetworkInfo(
            ShadowNetworkInfo.newInstance(
                NetworkInfo.DetailedState.CONNECTED, type, 0, true, NetworkInfo.State.CONNECTED));
  }

  private static ConnectivityManager connectivity() {
    return RuntimeEnvironment.getApplication().getSystemService(ConnectivityManager.class);
  }
}
