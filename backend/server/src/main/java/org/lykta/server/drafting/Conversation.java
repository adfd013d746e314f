package org.lykta.server.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Function;

/** Questions and answers on a terminal. */
public final class Conversation {

  private static final char UNREADABLE = '\uFFFD';

  private final BufferedReader in;
  private final PrintStream out;

  Conversation(BufferedReader in, PrintStream out) {
    this.in = in;
    this.out = out;
  }

  void say(String sentence) {
    out.println(sentence);
  }

  /**
   * Asks until {@code read} understands the answer.
   *
   * @param read answers nothing when it has said why
   */
  <T> T ask(String question, Function<String, Optional<T>> read) {
    out.println();
    out.println(question);
    while (true) {
      Optional<T> understood = read.apply(hear());
      if (understood.isPresent()) {
        return understood.get();
      }
    }
  }

  private String hear() {
    while (true) {
      out.print("> ");
      out.flush();
      String line = line();
      if (line.indexOf(UNREADABLE) < 0) {
        return line.strip();
      }
      say(
          "Ett tecken gick inte att läsa. Ställ in terminalen på UTF-8, eller skriv ordet på annat sätt.");
    }
  }

  private String line() {
    try {
      String line = in.readLine();
      if (line != null) {
        return line;
      }
    } catch (IOException unreadable) {
      // no more answers either way
    }
    out.println();
    throw new NotDrafted("Svaren tog slut innan allt var besvarat. Ingenting är skrivet.");
  }
}
