package org.lykta.server.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Somebody who calls, as far as can be told apart: an address, or the /64 that an IPv6 address is
 * in, since whoever has one address there has them all.
 */
public record Caller(String network) {

  /** Whoever comes another way than over a network. */
  static final Caller NEAR = new Caller("");

  private static final int BYTES_OF_64 = 8;

  static Caller at(InetAddress address) {
    byte[] bytes = address.getAddress();
    return new Caller(
        HexFormat.of()
            .formatHex(
                address instanceof Inet4Address ? bytes : Arrays.copyOf(bytes, BYTES_OF_64)));
  }

  /** Tells nothing, so that no log or message can either. */
  @Override
  public String toString() {
    return "somebody";
  }
}
