package org.lykta.server.settings;

import com.mongodb.ConnectionString;
import io.netty.util.NetUtil;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The environment, one checked value at a time. Remembers which names were asked for. */
class SettingValues {

  private static final String PREFIX = "LYKTA_";
  private static final String FOR_TESTS = "LYKTA_TEST_";
  private static final int SHORTEST_SECRET = 16;
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})(s|m|h)");

  private final Map<String, String> environment;
  private final TreeSet<String> known = new TreeSet<>();

  SettingValues(Map<String, String> environment) {
    this.environment = environment;
  }

  int number(String name, int otherwise, int least, int most) {
    String value = value(name).orElse(Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // the same sentence tells both
    }
    throw new BadSetting(name, value, "skriv ett heltal från %d till %d".formatted(least, most));
  }

  Path folder(String name, String otherwise) {
    String value = value(name).orElse(otherwise);
    Path folder = path(name, value);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadSetting(name, value, "det är en fil, skriv sökvägen till en mapp");
    }
    return folder;
  }

  /** A folder, or a Git repository with its branch and the folder within it. */
  ContentPlace content(String name, String otherwise) {
    String value = value(name).orElse(otherwise);
    if (!GitAddress.isMeantBy(value)) {
      return new ContentPlace.Folder(folder(name, otherwise));
    }
    // the value may hold a password and is not repeated
    return GitAddress.read(value)
        .orElseThrow(() -> new BadSetting(name, "...", GitAddress.HOW_TO_WRITE_IT));
  }

  Optional<Path> file(String name) {
    return value(name)
        .map(
            value -> {
              Path file = path(name, value);
              if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new BadSetting(
                    name, value, "filen går inte att läsa, skriv sökvägen till en fil som finns");
              }
              return file;
            });
  }

  boolean onOff(String name) {
    String value = value(name).orElse("off");
    return switch (value) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new BadSetting(name, value, "skriv on eller off");
    };
  }

  /** The value may hold a password and is not repeated. */
  Optional<String> mongodb(String name) {
    Optional<String> address = value(name);
    try {
      address.ifPresent(ConnectionString::new);
    } catch (IllegalArgumentException unreadable) {
      throw new BadSetting(
          name, "...", "skriv en adress som mongodb://server:27017/lykta?replicaSet=rs0");
    }
    return address;
  }

  URI address(String name, String otherwise) {
    String value = value(name).orElse(otherwise);
    try {
      URI address = URI.create(value);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (web && address.getHost() != null && !value.endsWith("/")) {
        return address;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // the same sentence tells both
    }
    throw new BadSetting(
        name, value, "skriv en webbadress som börjar med https:// och inte slutar med snedstreck");
  }

  List<String> networks(String name) {
    String value = value(name).orElse("");
    List<String> networks =
        Arrays.stream(value.split(",", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (!networks.stream().allMatch(SettingValues::isNetwork)) {
      throw new BadSetting(
          name, value, "skriv nät med komma emellan, till exempel 127.0.0.1/32,10.0.0.0/8");
    }
    return networks;
  }

  private static boolean isNetwork(String network) {
    int slash = network.indexOf('/');
    String address = slash < 0 ? network : network.substring(0, slash);
    boolean four = NetUtil.isValidIpV4Address(address);
    String prefix = slash < 0 ? "0" : network.substring(slash + 1);
    return (four || NetUtil.isValidIpV6Address(address))
        && prefix.matches("[0-9]{1,3}")
        && Integer.parseInt(prefix) <= (four ? 32 : 128);
  }

  Duration duration(String name, String otherwise, Duration least, Duration most) {
    String value = value(name).orElse(otherwise);
    var match = DURATION.matcher(value);
    if (match.matches()) {
      long number = Long.parseLong(match.group(1));
      Duration duration =
          switch (match.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
          };
      if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
        return duration;
      }
    }
    throw new BadSetting(
        name, value, "skriv en tid från 5s till 3h, till exempel 60s, 5m eller 1h");
  }

  Optional<String> secret(String name) {
    Optional<String> secret = value(name);
    if (secret.filter(value -> value.length() < SHORTEST_SECRET).isPresent()) {
      throw new BadSetting(name, "...", "skriv minst %d tecken".formatted(SHORTEST_SECRET));
    }
    return secret;
  }

  /** A misspelt setting would otherwise be passed over in silence. */
  void refuseUnknown() {
    environment.keySet().stream()
        .filter(
            name -> name.startsWith(PREFIX) && !name.startsWith(FOR_TESTS) && !known.contains(name))
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadSetting(
                  "%s är ingen inställning: ta bort den eller använd en av %s."
                      .formatted(name, String.join(", ", known)));
            });
  }

  private Optional<String> value(String name) {
    known.add(name);
    return Optional.ofNullable(environment.get(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static Path path(String name, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException notAPath) {
      throw new BadSetting(name, value, "skriv en sökväg");
    }
  }
}
