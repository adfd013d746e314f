package org.lykta.server.drafting;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A turn in an order that two digits tell.
 *
 * @param taken the digits that are taken, and what stands there; never renumbered
 */
record Turn(SortedMap<String, String> taken) {

  private static final int LAST = 99;

  String ask(Conversation conversation) {
    String proposed = proposed();
    return conversation.ask(
        standing()
            + """
            Vilken plats i ordningen ska den nya texten ha? Enter ger %s.
            Ska den stå mellan två andra: tryck Enter nu, och byt siffror i filernas namn sedan.
            Adresserna ändras inte av det."""
                .formatted(proposed),
        answer -> read(answer, proposed, conversation));
  }

  private String standing() {
    String lines =
        taken.entrySet().stream()
            .map(entry -> "  %s  %s\n".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : "Här står redan:\n" + lines;
  }

  /** After the last; when that is the end of the line, the last place that is free. */
  private String proposed() {
    int last = taken.isEmpty() ? 0 : Integer.parseInt(taken.lastKey());
    return Stream.concat(
            Stream.of(last + 1), IntStream.rangeClosed(0, LAST).mapToObj(back -> LAST - back))
        .filter(number -> number <= LAST)
        .map("%02d"::formatted)
        .filter(digits -> !taken.containsKey(digits))
        .findFirst()
        .orElseThrow(() -> new NotDrafted("Alla platser från 00 till 99 är tagna här."));
  }

  private Optional<String> read(String answer, String proposed, Conversation conversation) {
    if (answer.isEmpty()) {
      return Optional.of(proposed);
    }
    if (!answer.matches("[0-9]{1,2}")) {
      conversation.say("Skriv ett tal från 0 till %d, eller tryck Enter.".formatted(LAST));
      return Optional.empty();
    }
    String digits = "%02d".formatted(Integer.parseInt(answer));
    if (taken.containsKey(digits)) {
      conversation.say(
          "På plats %s står redan \"%s\". Välj en annan.".formatted(digits, taken.get(digits)));
      return Optional.empty();
    }
    return Optional.of(digits);
  }
}
