package org.lykta.server.edition;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract on a MongoDB that whoever runs the tests has named. */
@EnabledIfEnvironmentVariable(
    named = "LYKTA_TEST_MONGODB_URI",
    matches = "mongodb.*",
    disabledReason = "LYKTA_TEST_MONGODB_URI names no MongoDB")
class NamedMongoEditionStoreTest extends EditionStoreContract {

  @Override
  String address() {
    return System.getenv("LYKTA_TEST_MONGODB_URI");
  }
}
