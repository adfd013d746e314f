package org.lykta.server.drafting;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lykta.domain.content.Problem;
import org.lykta.server.content.FrontMatter;
import org.lykta.server.content.Key;
import org.lykta.server.content.LineCheck;

/**
 * Questions whose answers stand within one key.
 *
 * @param written how they stand there
 * @param get asks for all of them as the reader of documents will; while that finds anything wrong
 *     they are asked again
 */
record Group(
    Key key,
    List<Question> parts,
    Function<Map<String, String>, String> written,
    Consumer<FrontMatter> get)
    implements Question {

  @Override
  public Map<String, String> ask(Conversation conversation, Shelf shelf) {
    while (true) {
      Map<String, String> answers = Answers.to(parts, conversation, shelf);
      Map<String, String> whole =
          answers.isEmpty() ? Map.of() : Map.of(key.name(), written.apply(answers));
      List<Problem> problems =
          LineCheck.problems(whole.isEmpty() ? "{}" : Answers.inLines(whole), get);
      if (problems.isEmpty()) {
        return whole;
      }
      problems.forEach(problem -> conversation.say(problem.what() + " " + problem.mend()));
    }
  }

  @Override
  public boolean canBeAnswered(Shelf shelf) {
    return parts.stream().allMatch(part -> part.canBeAnswered(shelf));
  }
}
