package org.lykta.server.edition;

/** The database names a text that it does not have. */
public class IncompleteEdition extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IncompleteEdition(String path) {
    super("the stored edition lacks " + path);
  }
}
