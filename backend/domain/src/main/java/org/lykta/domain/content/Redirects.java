package org.lykta.domain.content;

import java.util.Map;
import java.util.Optional;

/**
 * Where addresses lead that no document has any more. Each leads to a document in one step.
 *
 * @param moved each old address and the {@link Document#address()} that took its place, both
 *     without language prefix
 */
public record Redirects(Map<String, String> moved) {

  public static final Redirects NONE = new Redirects(Map.of());

  public Redirects {
    moved = Map.copyOf(moved);
  }

  /** The address that took the place of {@code address}; empty when it has not moved. */
  public Optional<String> from(String address) {
    return Optional.ofNullable(moved.get(address));
  }
}
