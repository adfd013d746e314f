package org.lykta.server.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lykta.server.web.Answer;

/**
 * The answers of one edition on one day. Bounded by weight; forgotten whole when another edition is
 * served.
 */
final class AnswerMemory {

  private static final long BYTES_FOR_OUTCOMES = 16L << 20;
  private static final long BYTES_FOR_REQUESTS = 24L << 20;
  private static final int ENTRY = 200;

  /**
   * What a request asked for, literally.
   *
   * @param target raw path and query
   * @param languages the Accept-Language header; empty without
   * @param cookies the Cookie header; empty without
   */
  record Asked(String target, String languages, String cookies) {

    int length() {
      return target.length() + languages.length() + cookies.length();
    }
  }

  final Served served;
  private final Cache<Asked, Answer> byRequest =
      Caffeine.newBuilder()
          .maximumWeight(BYTES_FOR_REQUESTS)
          .weigher(
              // an answer that several requests share is counted for each: too much, never too
              // little
              (Asked asked, Answer answer) -> ENTRY + 2 * asked.length() + answer.weight())
          .executor(Runnable::run)
          .build();
  private final Cache<Object, Answer> byOutcome =
      Caffeine.newBuilder()
          .maximumWeight(BYTES_FOR_OUTCOMES)
          .weigher((Object outcome, Answer answer) -> ENTRY + answer.weight())
          .executor(Runnable::run)
          .build();

  AnswerMemory(Served served) {
    this.served = served;
  }

  @SuppressWarnings(
      "ReferenceEquality") // comparing two editions text by text would take longer than answering
  boolean isOf(Served other) {
    return served == other;
  }

  @Nullable Answer asked(Asked asked) {
    return byRequest.getIfPresent(asked);
  }

  void remember(Asked asked, Answer answer) {
    byRequest.put(asked, answer);
  }

  Answer outcome(Object outcome, Function<Object, Answer> make) {
    return byOutcome.get(outcome, make);
  }
}
