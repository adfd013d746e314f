package org.lykta.server.content;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.lykta.domain.reader.Languages;

/** Whether an address of redirects.txt, by itself, is one that can be asked for and led to. */
final class MovedAddress {

  /** What stands in an address as it is; all else is written with percent signs. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~/#-]*");

  /** What the program answers itself, whatever the content is. */
  private static final List<String> OWN = List.of("/api", "/actuator");

  private final Collection<String> languages;
  private final Problems problems;

  MovedAddress(Collection<String> languages, Problems problems) {
    this.languages = languages;
    this.problems = problems;
  }

  /** Whether {@code address} is written as one that has moved; otherwise the problem is told. */
  boolean mayBeFrom(String address, int line) {
    if (address.indexOf('?') >= 0 || address.indexOf('#') >= 0) {
      problems.error(
          line,
          "Adressen %s har ? eller #.".formatted(FrontMatter.shown(address)),
          "Skriv bara det som står före.");
      return false;
    }
    return isWritten(address, line) && hasItsSlashes(address, line) && isFree(address, line);
  }

  /** Whether {@code address} is written as one to lead to; otherwise the problem is told. */
  boolean mayBeTo(String address, int line) {
    return isWritten(address, line);
  }

  private boolean isWritten(String address, int line) {
    String shown = FrontMatter.shown(address);
    if (!Links.isWithinTheHouse(address)) {
      problems.error(
          line,
          "Adressen %s börjar inte med ett enda snedstreck.".formatted(shown),
          "Skriv det som kommer efter webbplatsens namn: /sidor/hjalp-nu");
    } else if (address.length() > Limits.ADDRESS) {
      problems.error(
          line,
          "Adressen %s är längre än %d tecken.".formatted(shown, Limits.ADDRESS),
          "Ta bort raden.");
    } else if (!PLAIN.matcher(address).matches()) {
      problems.error(
          line,
          "Adressen %s har tecken som inte kan stå i den.".formatted(shown),
          "Använd bara a-z, A-Z, siffror och - . _ ~ /");
    } else {
      return true;
    }
    return false;
  }

  private boolean hasItsSlashes(String address, int line) {
    if (address.equals("/")) {
      problems.error(line, "Startsidan kan inte flytta.", "Ta bort raden.");
      return false;
    }
    if (address.endsWith("/") || address.contains("//")) {
      problems.error(
          line,
          "Adressen %s har ett snedstreck för mycket.".formatted(FrontMatter.shown(address)),
          "Ta bort det. Snedstreck sist i adressfältet spelar ingen roll.");
      return false;
    }
    return true;
  }

  private boolean isFree(String address, int line) {
    for (String own : OWN) {
      if (isUnder(own, address)) {
        problems.error(
            line,
            "Adresserna under %s är Lyktas egna och kan inte flytta.".formatted(own),
            "Ta bort raden.");
        return false;
      }
    }
    for (String language : languages) {
      if (!language.equals(Languages.ORIGINAL) && isUnder("/" + language, address)) {
        problems.error(
            line,
            "Adressen %s börjar med ett språk.".formatted(FrontMatter.shown(address)),
            "Skriv den utan /%s: språket läggs till av sig självt.".formatted(language));
        return false;
      }
    }
    return true;
  }

  private static boolean isUnder(String folder, String address) {
    return address.equals(folder) || address.startsWith(folder + "/");
  }
}
