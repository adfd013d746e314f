package org.lykta.server.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * An H2 backend that answers a write only when it is on disk. As it comes it commits about once a
 * second, and a killed process loses what it had already acknowledged.
 *
 * <p>Writes run one at a time, so that a commit never holds half a command. Whoever gets to commit
 * does so for all commands that are finished by then.
 */
class DurableBackend extends H2Backend {

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "deleteindexes",
          "dropdatabase",
          "renamecollection",
          "aggregate");

  private final MVStore file;
  private final ReentrantLock lock = new ReentrantLock();
  private long finished;
  private volatile long committed;

  DurableBackend(MVStore file) {
    super(file);
    this.file = file;
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    if (!WRITES.contains(command.toLowerCase(Locale.ROOT))) {
      return super.handleCommand(channel, database, command, query);
    }
    long mine;
    Document reply;
    lock.lock();
    try {
      reply = super.handleCommand(channel, database, command, query);
      mine = ++finished;
    } finally {
      lock.unlock();
    }
    commit(mine);
    return reply;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new Typed(name);
  }

  /**
   * Opens each map with types of ours before the library opens it with Java serialisation, which is
   * slow to write and to compare, and unsafe to read. Databases that are there already are opened
   * before this constructor has set any field of ours.
   */
  private final class Typed extends H2Database {

    Typed(String name) {
      super(name, getMvStore(), getCursorRegistry());
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
        String name, CollectionOptions options) {
      getMvStore()
          .openMap(
              "databases." + getFullCollectionNamespace(name),
              new MVMap.Builder<Object, Document>().valueType(new BsonType()));
      return super.openOrCreateCollection(name, options);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
        String collection, String index, List<IndexKey> keys, boolean sparse) {
      getMvStore()
          .openMap(
              getFullCollectionNamespace(collection) + "._index_" + index,
              new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
      return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }
  }

  private void commit(long mine) {
    if (committed >= mine) {
      return;
    }
    lock.lock();
    try {
      if (committed < mine) {
        long upTo = finished;
        file.commit();
        // commit hands the bytes to the system; sync keeps them through a power failure too
        file.sync();
        committed = upTo;
      }
    } finally {
      lock.unlock();
    }
  }
}
