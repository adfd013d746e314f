package org.lykta.apk;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Where the app fetches from, told to it as the string {@code server_address}. */
record ServerAddress(URI address) {

  /** What a phone in a cable calls the machine it is connected to. */
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

  static ServerAddress in(Arguments settings) {
    return of(settings.optional("--server").orElse(""), settings.variant());
  }

  static ServerAddress of(String written, Variant variant) {
    URI address = parsed(written);
    boolean secret = "https".equals(address.getScheme());
    boolean bare = address.getHost() != null && written.endsWith(address.getRawAuthority());
    if (variant == Variant.RELEASE && !(secret && bare)) {
      throw new BuildFailed(
          "A release fetches over https from one server: -Dlykta.server=https://lykta.example, not \"%s\"."
              .formatted(written));
    }
    if (!bare || !(secret || onThisMachine(address))) {
      throw new BuildFailed(
          "The server's address is https://, or http://localhost:8080 for trying; not \"%s\"."
              .formatted(written));
    }
    return new ServerAddress(address);
  }

  private static boolean onThisMachine(URI address) {
    return "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
  }

  private static URI parsed(String written) {
    try {
      return new URI(written);
    } catch (URISyntaxException notAnAddress) {
      throw new BuildFailed("This is no address: \"%s\".".formatted(written), notAnAddress);
    }
  }

  /** A folder of resources with this address in it. */
  Path writtenTo(Path folder) throws IOException {
    Path values = Files.createDirectories(folder.resolve("values"));
    Files.writeString(
        values.resolve("server.xml"),
        """
        <?xml version="1.0" encoding="utf-8"?>
        <resources>
          <string name="server_address" translatable="false">%s</string>
        </resources>
        """
            .formatted(address));
    return folder;
  }
}
