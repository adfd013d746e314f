package org.lykta.server.edition;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contract on a real MongoDB, where Docker runs; skipped where it does not. */
@Testcontainers(disabledWithoutDocker = true)
class DockerMongoEditionStoreTest extends EditionStoreContract {

  @Container static final MongoDBContainer MONGODB = new MongoDBContainer("mongo:7.0");

  @Override
  String address() {
    return MONGODB.getConnectionString();
  }
}
