package org.lykta.server.web;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be answered, told as RFC 9457 problem details with a sentence a person
 * understands.
 */
public class ApiProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final @Nullable String parameter;
  private final List<String> allowed;
  private final @Nullable Duration retryAfter;

  private ApiProblem(
      HttpStatus status,
      String sentence,
      @Nullable String parameter,
      Collection<String> allowed,
      @Nullable Duration retryAfter) {
    // what a client sent wrong is no fault of ours: no stack trace
    super(sentence, null, false, false);
    this.status = status;
    this.parameter = parameter;
    this.allowed = List.copyOf(allowed);
    this.retryAfter = retryAfter;
  }

  /** 400, naming the parameter and, when they can be listed, the values it may have. */
  public static ApiProblem badParameter(String name, String sentence, Collection<String> allowed) {
    return new ApiProblem(HttpStatus.BAD_REQUEST, sentence, name, allowed, null);
  }

  /** 404. */
  public static ApiProblem notFound(String sentence) {
    return new ApiProblem(HttpStatus.NOT_FOUND, sentence, null, List.of(), null);
  }

  /** 503: more is asked of us than we can do at once. Worth another try after {@code wait}. */
  public static ApiProblem busy(String sentence, Duration wait) {
    return new ApiProblem(HttpStatus.SERVICE_UNAVAILABLE, sentence, null, List.of(), wait);
  }

  /** 429: this caller has tried too often. Worth another try after {@code wait}. */
  public static ApiProblem tooMany(String sentence, Duration wait) {
    return new ApiProblem(HttpStatus.TOO_MANY_REQUESTS, sentence, null, List.of(), wait);
  }

  /** Any other, told by its status. */
  public static ApiProblem of(HttpStatus status, String sentence) {
    return new ApiProblem(status, sentence, null, List.of(), null);
  }

  public boolean isNotFound() {
    return status == HttpStatus.NOT_FOUND;
  }

  HttpStatus status() {
    return status;
  }

  @Nullable String parameter() {
    return parameter;
  }

  List<String> allowed() {
    return allowed;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
