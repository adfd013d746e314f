package org.lykta.server.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** What somebody filled in. Spring bounds its size (256 KB in memory). */
public record Form(MultiValueMap<String, String> fields) {

  private static final Pattern OURS =
      Pattern.compile(
          "/(?:[a-z0-9-]{1,100}(?:/[a-z0-9-]{1,100}){0,4})?(?:\\?%1$s(?:&%1$s){0,7})?"
              .formatted("[a-z]{1,9}=[A-Za-z0-9%+.-]{1,400}"));

  public static Mono<Form> of(ServerRequest request) {
    return request
        .formData()
        .map(Form::new)
        .onErrorMap(failure -> !(failure instanceof ApiProblem), Form::unreadable);
  }

  private static ApiProblem unreadable(Throwable failure) {
    return failure instanceof DataBufferLimitException
            || failure.getCause() instanceof DataBufferLimitException
        ? ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, "Formuläret är för stort.")
        : ApiProblem.of(HttpStatus.BAD_REQUEST, "Formuläret går inte att läsa.");
  }

  public Optional<String> one(String name) {
    return Optional.ofNullable(fields.getFirst(name));
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Where the reader was: an address of ours, or {@code home}. Never elsewhere. */
  public String back(String home) {
    return one("till").filter(address -> OURS.matcher(address).matches()).orElse(home);
  }
}
