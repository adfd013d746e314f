package org.lykta.server.drafting;

import java.util.List;
import java.util.Optional;

/**
 * What is asked about a new text of one kind besides title and summary. Found by its type, so a new
 * kind is one class in a room of its own.
 */
public interface Sketch {

  /** The kind, as its reader of documents calls it, and as editors write it in the call. */
  String kind();

  /** What to ask for each folder it stands in, the outermost first. */
  List<String> within();

  /** What is meant by the answer for a folder of which no document tells. */
  default Meaning folder() {
    return (answer, say) -> Optional.of(answer);
  }

  /** For those who have to be shown how. */
  default Example example() {
    return new Example("Första dagen hemma", "Mat, medicin, en röst och ett papper.");
  }

  /** Asked in this order; the answers stand in the front matter in this order. */
  List<Question> questions();

  /** What stands where the text will be: what to write there. Empty when no text will. */
  String body();

  /** A title and a summary as they may be. */
  record Example(String title, String summary) {}
}
