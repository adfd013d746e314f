package org.lykta.server.web;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** What somebody filled in. Spring bounds its size (256 KB in memory). */
public record Form(MultiValueMap<String, String> fields) {

  public static Mono<Form> of(ServerRequest request) {
    return request.formData().map(Form::new);
  }

  public Optional<String> one(String name) {
    return Optional.ofNullable(fields.getFirst(name));
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Where the reader was: an address of ours, or the start page. Never elsewhere. */
  public String back() {
    return one("till").filter(Form::isOurs).orElse("/");
  }

  private static boolean isOurs(String address) {
    return address.matches("/(?:[a-z0-9åäö][a-zA-Z0-9/?=&%+.-]{0,400})?");
  }
}
