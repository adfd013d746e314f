package org.lykta.server.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.lykta.server.edition.Served;
import org.lykta.server.edition.Workbench;
import org.lykta.server.web.Answer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Prints one booklet at a time and keeps what it printed while its edition is served. Readers who
 * ask for the same booklet share one printing.
 */
@Component
public final class Press implements DisposableBean {

  private static final int MOST_WAITING = 8;

  private final Typesetter typesetter;
  // one at a time bounds the memory: a booklet in the making is many times its bytes
  private final Workbench bench =
      new Workbench("print", 1, MOST_WAITING, "Många skriver ut just nu.");

  Press() throws IOException {
    typesetter = new Typesetter();
  }

  /**
   * A booklet as PDF. When too many others wait, an {@link org.lykta.server.web.ApiProblem} of 503
   * that says when to try again.
   *
   * @param served what {@code booklet} is made from
   * @param what everything the booklet depends on besides; compared with equals
   * @param booklet asked at most once, on the press's own thread
   */
  public Mono<Answer> print(Served served, List<?> what, PageSize size, Supplier<Booklet> booklet) {
    return bench.once(served, List.of(what, size), () -> set(booklet.get(), size));
  }

  private Answer set(Booklet booklet, PageSize size) {
    try {
      return Answer.asItIs("application/pdf", typesetter.set(booklet, size));
    } catch (IOException unprintable) {
      throw new UncheckedIOException(unprintable);
    }
  }

  @Override
  public void destroy() {
    bench.close();
  }
}
