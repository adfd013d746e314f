package org.lykta.server.database;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
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
