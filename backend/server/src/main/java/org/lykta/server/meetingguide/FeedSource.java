package org.lykta.server.meetingguide;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Where a list comes from.
 *
 * @param name that its files remember it by: host and path of an address, never what follows {@code
 *     ?}, where keys stand; of a file its name without ending
 */
record FeedSource(String name, String given) {

  static final int LARGEST = 20 * 1024 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Set<String> SCHEMES = Set.of("http", "https");

  static FeedSource of(String given) {
    if (!isAddress(given)) {
      String file = given.replaceAll(".*[/\\\\]", "");
      return new FeedSource(file.replaceAll("(?<=.)\\.[^.]*$", ""), given);
    }
    URI address = address(given);
    String path = address.getPath() == null ? "" : address.getPath().replaceAll("/$", "");
    return new FeedSource(address.getHost() + path, given);
  }

  private static boolean isAddress(String given) {
    return given.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]+://.*");
  }

  private static URI address(String given) {
    try {
      URI address = URI.create(given);
      if (isWeb(address)) {
        return address;
      }
    } catch (IllegalArgumentException noAddress) {
      // told below
    }
    throw new NotImported(
        "Adressen går inte att använda. Den ska börja med https:// eller http://.");
  }

  static boolean isWeb(URI address) {
    return address.getScheme() != null
        && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
        && address.getHost() != null;
  }

  static NotImported tooLarge() {
    return new NotImported("Listan är större än %d MB.".formatted(LARGEST / 1024 / 1024));
  }

  /**
   * @throws NotImported when it cannot be read, or is too large
   */
  byte[] read() {
    return isAddress(given) ? new Download(PATIENCE).get(address(given)) : file();
  }

  private byte[] file() {
    try (InputStream file = Files.newInputStream(Path.of(given))) {
      byte[] bytes = file.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException | InvalidPathException unreadable) {
      throw new NotImported("Filen %s finns inte, eller går inte att läsa.".formatted(given));
    }
  }
}
