package org.lykta.server.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lykta.server.settings.Settings;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Who calls: the other end of the connection or, when that is a trusted proxy, the nearest address
 * in X-Forwarded-For that is none. What stands further to the left may be anybody's invention.
 */
@Component
public class Callers {

  private static final String FORWARDED = "X-Forwarded-For";
  private static final Pattern PORT =
      Pattern.compile("(?<=^[0-9.]{7,15}):[0-9]{1,5}$|(?<=\\]):[0-9]{1,5}$");

  private final List<IpSubnetFilterRule> trusted;

  Callers(Settings settings) {
    this.trusted = settings.trustedProxies().stream().map(Callers::network).toList();
  }

  /** Who sent {@code request}: to be counted in memory, never to be written anywhere. */
  public Caller of(ServerHttpRequest request) {
    InetSocketAddress peer = request.getRemoteAddress();
    return peer == null || peer.getAddress() == null
        ? Caller.NEAR
        : Caller.at(behind(peer.getAddress(), request.getHeaders().getOrEmpty(FORWARDED)));
  }

  private InetAddress behind(InetAddress peer, List<String> forwarded) {
    List<String> hops =
        forwarded.stream().flatMap(line -> Arrays.stream(line.split(",", -1))).toList();
    InetAddress caller = peer;
    for (int hop = hops.size() - 1; hop >= 0 && isTrusted(caller); hop--) {
      Optional<InetAddress> before = read(hops.get(hop).strip());
      if (before.isEmpty()) {
        return caller;
      }
      caller = before.get();
    }
    return caller;
  }

  private boolean isTrusted(InetAddress address) {
    var socket = new InetSocketAddress(address, 0);
    return trusted.stream().anyMatch(network -> network.matches(socket));
  }

  /** Never asks for a name: what is no address is nobody. */
  private static Optional<InetAddress> read(String hop) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(PORT.matcher(hop).replaceFirst(""));
    try {
      return bytes == null ? Optional.empty() : Optional.of(InetAddress.getByAddress(bytes));
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException("4 or 16 bytes are an address", impossible);
    }
  }

  /** An address without a slash is a network of its own. */
  private static IpSubnetFilterRule network(String written) {
    String whole = written.indexOf(':') < 0 ? "/32" : "/128";
    return new IpSubnetFilterRule(
        written.indexOf('/') < 0 ? written + whole : written, IpFilterRuleType.ACCEPT);
  }
}
