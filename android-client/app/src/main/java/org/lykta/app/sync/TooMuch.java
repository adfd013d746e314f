package org.lykta.app.sync;

import java.io.IOException;

/** An answer is larger than what was wanted. */
class TooMuch extends IOException {

  private static final long serialVersionUID = 1;

  TooMuch(long most) {
    super("more than " + most + " bytes");
  }
}
