package org.lykta.server.meeting;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lykta.domain.content.Text;
import org.lykta.domain.meeting.Meeting;
import org.lykta.domain.meeting.Spot;
import org.lykta.domain.schedule.Part;
import org.lykta.domain.schedule.Schedule;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Problems;

/** What would give a hidden address away, wherever in a file it stands. */
final class HiddenAddress {

  static final String AREA_WISH = "Skriv en stadsdel eller en ort, utan gata och nummer.";

  private static final String STREETS = "gatan|vägen|gränden|gränd|torget|allén|stigen|backen";

  /** A street with its number, a street by its name, a postcode with its town. */
  private static final Pattern STREET =
      Pattern.compile(
          "(?U)(?i:(?<!\\p{L})\\p{L}*(?:%1$s|gata|väg|torg|allé) ?\\d+)".formatted(STREETS)
              + "|\\b\\p{Lu}\\p{L}+(?:%1$s)\\b".formatted(STREETS)
              + "|\\b\\d{3} ?\\d{2} \\p{Lu}\\p{Ll}+");

  /** What everybody finds, and something that lies beside it. */
  private static final Pattern LANDMARK =
      Pattern.compile(
          "(?iU)\\b(?:mitt ?emot|bredvid|intill|ovanpå|ovanför|bakom|vid|nära) (?:\\w+ )?\\w*"
              + "(?:kyrkan|skolan|stationen|biblioteket|apoteket|sjukhuset|vårdcentralen|torget"
              + "|hållplatsen|affären)\\b");

  private HiddenAddress() {}

  /** The street in a text, if there is one. */
  static Optional<String> street(String text) {
    return first(STREET, text);
  }

  /** Whether an area's name is more than an area. */
  static boolean isTooFine(String area) {
    return street(area).isPresent() || area.chars().anyMatch(Character::isDigit);
  }

  /** Tells the sentences of time that say where it is. */
  static void check(Schedule schedule, int line, Problems problems) {
    if (schedule.all(Part.Moved.class).stream().anyMatch(moved -> moved.place() != null)) {
      problems.error(
          line,
          "Adressen är hemlig, och en flyttad gång säger var den är.",
          "Ta bort platsen efter tiden: den som kommer får veta ändå.");
    }
    street(schedule.toString())
        .ifPresent(
            street ->
                problems.error(
                    line,
                    "Tiderna nämner %s, och adressen är hemlig."
                        .formatted(FrontMatter.shown(street)),
                    "Ta bort det."));
  }

  /** Tells the texts that say where it is, in any language. */
  static void check(Meeting meeting, Problems problems) {
    if (meeting.spot() instanceof Spot.Hidden) {
      meeting.head().texts().forEach(text -> check(text, problems));
    }
  }

  private static void check(Text text, Problems problems) {
    String words =
        Stream.of(text.title(), text.summary(), Optional.ofNullable(text.note()).orElse(""))
            .collect(Collectors.joining("\n", "", "\n" + text.markdown()));
    street(words)
        .ifPresent(
            street ->
                problems.error(
                    1,
                    "Texten på %s nämner %s, och adressen är hemlig."
                        .formatted(text.language(), FrontMatter.shown(street)),
                    "Skriv en stadsdel eller en ort i stället."));
    first(LANDMARK, words)
        .ifPresent(
            landmark ->
                problems.warning(
                    1,
                    "%s kan visa en hemlig adress.".formatted(FrontMatter.shown(landmark)),
                    "Skriv i stället att någon möter, eller att man får veta vägen."));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find()
        ? Optional.of(found.toMatchResult()).map(MatchResult::group)
        : Optional.empty();
  }
}
