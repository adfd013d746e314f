package org.lykta.apk;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * What Maven calls while it builds the app: {@code edition} and {@code resources} before compiling,
 * {@code desugar} after it, {@code package} and {@code sign} at the end. Each takes its settings as
 * pairs of {@code --name value}.
 */
public final class ApkBuilder {

  private ApkBuilder() {}

  /**
   * Does one step.
   *
   * @throws IllegalArgumentException when the call names no step, lacks a setting or is no pairs
   * @throws BuildFailed when a tool refuses, with its words
   */
  public static void main(String... call) throws IOException, GeneralSecurityException {
    if (call.length == 0) {
      throw new IllegalArgumentException("edition, resources, desugar, package or sign");
    }
    var settings = Arguments.of(Arrays.asList(call).subList(1, call.length));
    switch (call[0]) {
      case "edition" -> EditionAsset.write(settings);
      case "resources" -> new AndroidResources(settings).link();
      case "desugar" -> Dex.desugar(settings);
      case "package" -> AndroidPackage.make(settings);
      case "sign" -> Signing.sign(settings, new Keystore(settings, System.getenv()));
      default -> throw new IllegalArgumentException("no such step: " + call[0]);
    }
  }
}
