package org.lykta.server.drafting;

import java.util.regex.Pattern;

/** A value as YAML: as it stands where nothing in it can be misread, otherwise in quotes. */
public final class Quoted {

  /** Also within braces, where a comma would end it. */
  private static final Pattern HARMLESS =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .?!()/-]|:(?=\\p{N}))*");

  /** What ends a line or may not stand in YAML as it is. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Zl}\\p{Zp}\\uFEFF&&[^\\x{10000}-\\x{10FFFF}]]");

  private Quoted() {}

  public static String of(String value) {
    if (HARMLESS.matcher(value).matches()) {
      return value;
    }
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return "\""
        + UNSEEN
            .matcher(escaped)
            .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)))
        + "\"";
  }
}
