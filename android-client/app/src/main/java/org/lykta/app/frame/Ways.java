package org.lykta.app.frame;

import android.app.AlertDialog;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.widget.Toast;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lykta.app.R;
import org.lykta.app.parts.Parts;

/**
 * Where an address leads: to a screen of this app, to the telephone, or to the reader's browser.
 */
public final class Ways {

  public static final String HOME = "/";
  public static final String HELP = "/sidor/hjalp-nu";
  public static final String GUIDES = "/guider";
  public static final String STORIES = "/berattelser";
  public static final String SEARCH = "/sok";
  public static final String PAGES = "/sidor";
  public static final String SETTINGS = "/installningar";
  public static final String FIRST = "/valkommen";
  public static final String PROFILE = "/profil";
  public static final String ABOUT = "/om-appen";
  public static final String LICENCES = "/licenser";
  public static final String PRIVACY = "/sidor/integritet";
  public static final String ACCESSIBILITY = "/sidor/tillganglighet";

  private static final Set<String> FIRST_SCREENS = Set.of(HOME, GUIDES, STORIES, SEARCH);
  private static final String ADDRESS = "address";
  private static final String TELEPHONE = "tel:";

  private final List<Way> ways;

  public Ways(List<Way> ways) {
    this.ways = List.copyOf(ways);
  }

  /** Those of {@code context}'s app. */
  public static Ways of(Context context) {
    return Parts.of(context, Ways.class);
  }

  /** The address that a screen was opened with. */
  public static String address(Intent intent) {
    String address = intent.getStringExtra(ADDRESS);
    return address == null ? HOME : address;
  }

  /** {@code intent} as if it had been opened with {@code address}. */
  public static Intent at(Intent intent, String address) {
    return new Intent(intent).putExtra(ADDRESS, address);
  }

  /** What opens {@code address}; empty when it leads nowhere. */
  public Optional<Intent> to(Context context, String address) {
    if (address.startsWith(TELEPHONE)) {
      return Optional.of(new Intent(Intent.ACTION_DIAL, Uri.parse(address)));
    }
    if (address.startsWith("mailto:")) {
      return Optional.of(new Intent(Intent.ACTION_SENDTO, Uri.parse(address)));
    }
    if (address.startsWith("https://") || address.startsWith("http://")) {
      return Optional.of(new Intent(Intent.ACTION_VIEW, Uri.parse(address)));
    }
    return ways.stream()
        .filter(way -> way.address().matcher(address).matches())
        .findFirst()
        .map(way -> at(new Intent(context, way.screen()).addFlags(flags(address)), address));
  }

  /** Each of the first screens is there once: opening it again leads back to it. */
  private static int flags(String address) {
    return FIRST_SCREENS.contains(address)
        ? Intent.FLAG_ACTIVITY_CLEAR_TOP | Intent.FLAG_ACTIVITY_SINGLE_TOP
        : 0;
  }

  /** Opens {@code address}, or says that nothing on this phone can. */
  public void open(Context context, String address) {
    Optional<Intent> intent = to(context, address);
    try {
      if (intent.isPresent()) {
        context.startActivity(intent.get());
        return;
      }
    } catch (ActivityNotFoundException nothing) {
      // told below: a phone without a browser, or a tablet that cannot call
    }
    if (address.startsWith(TELEPHONE)) {
      String number = address.substring(TELEPHONE.length());
      new AlertDialog.Builder(context)
          .setTitle(number)
          .setMessage(context.getString(R.string.cannot_call, number))
          .setPositiveButton(R.string.close, null)
          .show();
    } else {
      Toast.makeText(context, context.getString(R.string.cannot_open, address), Toast.LENGTH_LONG)
          .show();
    }
  }
}
