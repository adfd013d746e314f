package org.lykta.server.reader;

import java.util.List;
import org.lykta.server.web.Frame;

/**
 * The page that asks for whom somebody reads.
 *
 * @param first the questions that are seen at once
 * @param further those that unfold
 * @param told whether anything is told already
 * @param remember whether it is kept until next time
 * @param tooMany whether a question got more answers than it takes
 * @param back the page to go back to
 */
public record ProfileView(
    Frame frame,
    List<Question> first,
    List<Question> further,
    boolean told,
    boolean remember,
    boolean tooMany,
    String back) {

  /**
   * One question.
   *
   * @param facet its field's name
   * @param several whether it takes more than one answer
   */
  public record Question(String facet, boolean several, List<Choice> choices) {

    /** Whether nothing is chosen. */
    public boolean isUntold() {
      return choices.stream().noneMatch(Choice::chosen);
    }
  }

  /**
   * One answer.
   *
   * @param value as the vocabulary has it
   */
  public record Choice(String value, String words, boolean chosen) {}
}
