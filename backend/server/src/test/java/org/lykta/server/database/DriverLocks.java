package org.lykta.server.database;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * The driver guards its pool with locks that are held for microseconds, on whatever thread asks. An
 * error thrown there leaves the pool broken, and everybody waits for ever.
 */
public final class DriverLocks implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder found) {
    found.allowBlockingCallsInside("com.mongodb.internal.Locks", "checkedWithLock");
    found.allowBlockingCallsInside("com.mongodb.internal.Locks", "withLock");
  }
}
