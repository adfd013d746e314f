package org.lykta.app.frame;

import android.app.Activity;
import java.util.regex.Pattern;

/**
 * Which screen shows what is at an address.
 *
 * @param address a pattern of addresses as documents have them, and of screens' own
 */
public record Way(Pattern address, Class<? extends Activity> screen) {

  public static Way of(String address, Class<? extends Activity> screen) {
    return new Way(Pattern.compile(address), screen);
  }
}
