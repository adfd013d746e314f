package org.lykta.server.database;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.jspecify.annotations.Nullable;
import org.lykta.server.settings.CannotStart;

/**
 * A MongoDB server within this process, for one machine without an operator. Listens on loopback
 * only.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final String FILE = "editions.mv";
  private static final String LOCK = "lykta.lock";
  private static final String LOOPBACK = "127.0.0.1";
  private static final int CACHE_MEGABYTES = 8;

  private final FileChannel lock;
  private final MongoServer server;

  private EmbeddedDatabase(FileChannel lock, MongoServer server) {
    this.lock = lock;
    this.server = server;
  }

  /**
   * Opens the database in {@code folder}, which is made when it is not there, on any free port.
   *
   * @throws CannotStart when another process has it, or it cannot be read or written
   */
  public static EmbeddedDatabase open(Path folder) {
    return open(folder, 0);
  }

  /** As {@link #open(Path)}, on a given port; 0 lets the system choose. */
  static EmbeddedDatabase open(Path folder, int port) {
    FileChannel lock = lock(folder);
    try {
      var server = new MongoServer(new DurableBackend(file(folder)).version(new Speaks()));
      server.bind(LOOPBACK, port);
      return new EmbeddedDatabase(lock, server);
    } catch (MVStoreException unreadable) {
      release(lock);
      throw new CannotStart(
          "Databasfilen %s går inte att läsa: flytta undan den, så byggs en ny upp av innehållet."
              .formatted(folder.resolve(FILE)),
          unreadable);
    }
  }

  /**
   * Two processes on one file would destroy it, and compaction does not ask for the file's own
   * lock.
   */
  private static FileChannel lock(Path folder) {
    try {
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new CannotStart(
            "Mappen %s används redan av en annan Lykta: stoppa den, eller välj en annan mapp med LYKTA_DATA."
                .formatted(folder));
      }
      return channel;
    } catch (IOException unwritable) {
      throw new CannotStart(
          "Mappen %s går inte att skriva i: ändra rättigheterna, eller välj en annan mapp med LYKTA_DATA."
              .formatted(folder),
          unwritable);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static MVStore file(Path folder) {
    String name = folder.resolve(FILE).toString();
    MVStoreTool.compactCleanUp(name);
    if (Files.exists(folder.resolve(FILE))) {
      // every commit leaves old pages behind
      MVStoreTool.compact(name, false);
    }
    return new MVStore.Builder()
        .fileName(name)
        .cacheSize(CACHE_MEGABYTES)
        .autoCommitDisabled()
        // otherwise a large command is committed in its midst
        .autoCommitBufferSize(0)
        .open();
  }

  /** How to reach it, as a connection string. */
  public String address() {
    return "mongodb://%s:%d".formatted(LOOPBACK, server.getLocalAddress().getPort());
  }

  @Override
  public void close() {
    server.shutdownNow();
    release(lock);
  }

  private static void release(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException gone) {
      // the system releases it with the process
    }
  }

  /**
   * The oldest protocol that the driver still speaks: newer ones promise commands that this server
   * lacks.
   */
  private static final class Speaks implements MongoVersion {

    @Override
    public List<Integer> getVersionArray() {
      return List.of(4, 2, 0);
    }

    @Override
    public int getWireVersion() {
      return 8;
    }
  }
}
