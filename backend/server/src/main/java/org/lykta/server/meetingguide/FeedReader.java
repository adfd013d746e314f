package org.lykta.server.meetingguide;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list in the Meeting Guide format, within limits. */
final class FeedReader {

  /** As many as the content may have documents. */
  static final int MOST = 10_000;

  private static final int DEEPEST = 20;
  private static final int LONGEST = 200_000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST)
                          .maxNameLength(LONGEST_NAME)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          // one listing is read at a time: the next follows it
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private FeedReader() {}

  /**
   * @throws NotImported when it is no such list, or too large
   */
  static List<Given> read(byte[] bytes) {
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new NotImported(
            "Det är ingen lista i Meeting Guide-format: den ska börja med [ och vara JSON.");
      }
      List<Given> all = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (all.size() == MOST) {
          throw new NotImported("Listan har fler än %d träffar.".formatted(MOST));
        }
        JsonNode one = JSON.readTree(parser);
        all.add(new Given(one));
      }
      return all;
    } catch (StreamConstraintsException tooMuch) {
      throw new NotImported(
          "Listan har något som är för stort: högst %d nivåer och %d tecken i ett fält."
              .formatted(DEEPEST, LONGEST));
    } catch (JacksonException unreadable) {
      throw new NotImported(
          "Listan går inte att läsa som JSON, rad %d. Inget är ändrat."
              .formatted(Math.max(1, unreadable.getLocation().getLineNr())));
    }
  }
}
