package org.lykta.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.lykta.server.edition.Served;

/** The index as it was for one edition on one day. */
final class Snapshot {

  /** A search that may be made with a reader. */
  interface Search<T> {
    T in(IndexReader reader) throws IOException;
  }

  // whoever still reads an old edition holds it; this must not keep its texts in memory
  private final WeakReference<Served> served;
  private final DirectoryReader reader;

  Snapshot(Served served, DirectoryReader reader) {
    this.served = new WeakReference<>(served);
    this.reader = reader;
  }

  boolean isOf(Served other) {
    return served.refersTo(other);
  }

  /** Searches; empty when it has been let go of. */
  <T> Optional<T> ask(Search<T> search) {
    if (!reader.tryIncRef()) {
      return Optional.empty();
    }
    try {
      try {
        return Optional.of(search.in(reader));
      } finally {
        reader.decRef();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Lets go: searches under way end as they began. */
  void close() {
    try {
      reader.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
