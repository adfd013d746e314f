package org.lykta.server.settings;

/**
 * A setting has a value that cannot be used. The message is one Swedish sentence that says what to
 * change.
 */
public class BadSetting extends CannotStart {

  private static final long serialVersionUID = 1L;

  BadSetting(String name, String value, String wish) {
    super("%s=%s går inte att använda: %s.".formatted(name, value, wish));
  }

  BadSetting(String sentence) {
    super(sentence);
  }
}
