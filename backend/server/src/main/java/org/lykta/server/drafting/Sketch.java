package org.lykta.server.drafting;

import java.util.List;

/**
 * What is asked about a new text of one kind besides title and summary. Found by its type, so a new
 * kind is one class in a room of its own.
 */
public interface Sketch {

  /** The kind, as its reader of documents calls it, and as editors write it in the call. */
  String kind();

  /** What to ask for each folder it stands in, the outermost first. */
  List<String> within();

  /** Asked in this order; the answers stand in the front matter in this order. */
  List<Question> questions();

  /** What stands where the text will be: what to write there. */
  String body();
}
