package org.lykta.app.text;

import android.text.style.ClickableSpan;
import android.view.View;
import org.lykta.app.frame.Ways;

/** A link in a text. */
final class Link extends ClickableSpan {

  private final String address;

  Link(String address) {
    this.address = address;
  }

  String address() {
    return address;
  }

  @Override
  public void onClick(View view) {
    Ways.of(view.getContext()).open(view.getContext(), address);
  }
}
