package org.lykta.server.web;

import java.util.Map;
import org.lykta.server.settings.Settings;

/** Makes callers known to tests in other rooms. */
public final class WhoCalls {

  private WhoCalls() {}

  /** As in a server with these settings. */
  public static Callers with(Map<String, String> environment) {
    return new Callers(Settings.from(environment));
  }
}
