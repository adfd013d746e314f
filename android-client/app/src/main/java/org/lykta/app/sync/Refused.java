package org.lykta.app.sync;

import java.io.IOException;

/** The server was reached and answered something else than an edition. */
final class Refused extends IOException {

  private static final long serialVersionUID = 1;

  Refused(int status) {
    super("status " + status);
  }
}
