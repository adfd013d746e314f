package org.lykta.server.edition;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.lykta.server.database.EmbeddedDatabase;

/** The contract on the server that comes with Lykta. */
class EmbeddedEditionStoreTest extends EditionStoreContract {

  private static EmbeddedDatabase database;

  @BeforeAll
  static void open(@TempDir Path folder) {
    database = EmbeddedDatabase.open(folder);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Override
  String address() {
    return database.address();
  }
}
