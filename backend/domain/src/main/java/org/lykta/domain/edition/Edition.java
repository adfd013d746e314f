package org.lykta.domain.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lykta.domain.content.Library;
import org.lykta.domain.content.Redirects;
import org.lykta.domain.reader.Vocabulary;

/**
 * One whole set of documents. It never changes; a new one takes its place.
 *
 * @param id {@link Manifest#id()} of its texts
 * @param manifest which texts it is made of
 * @param number rises by one with each publication
 * @param commit the Git commit it was made from; null for a folder
 * @param publishedAt when it became the current one
 */
public record Edition(
    String id,
    Manifest manifest,
    long number,
    @Nullable String commit,
    Instant publishedAt,
    Vocabulary vocabulary,
    Library library,
    Redirects redirects) {

  /** An edition in which nothing has moved, and of which nobody asks what it is made of. */
  public Edition(
      String id,
      long number,
      @Nullable String commit,
      Instant publishedAt,
      Vocabulary vocabulary,
      Library library) {
    this(id, Manifest.EMPTY, number, commit, publishedAt, vocabulary, library, Redirects.NONE);
  }
}
