package org.lykta.server.database;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lykta.server.settings.CannotStart;
import org.lykta.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  private static final String NAME = "lykta";

  /** Reading never waits for the database, so a short patience only makes failures known sooner. */
  private static final int PATIENCE_SECONDS = 5;

  /** Closed after the client that uses it. */
  record Server(Optional<EmbeddedDatabase> embedded, ConnectionString address)
      implements AutoCloseable {

    @Override
    public void close() {
      embedded.ifPresent(EmbeddedDatabase::close);
    }
  }

  @Bean
  Server databaseServer(Settings settings) {
    if (settings.mongodb().isPresent()) {
      return new Server(Optional.empty(), address(settings.mongodb().get()));
    }
    var embedded = EmbeddedDatabase.open(settings.data());
    return new Server(Optional.of(embedded), new ConnectionString(embedded.address()));
  }

  private static ConnectionString address(String value) {
    try {
      return new ConnectionString(value);
    } catch (IllegalArgumentException unreadable) {
      throw new CannotStart(
          "LYKTA_MONGODB_URI går inte att förstå: skriv till exempel mongodb://server:27017/lykta?replicaSet=rs0.",
          unreadable);
    }
  }

  @Bean(destroyMethod = "close")
  MongoClient databaseClient(Server server) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(server.address())
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
            .build());
  }

  @Bean
  MongoDatabase database(MongoClient client, Server server) {
    return client.getDatabase(Optional.ofNullable(server.address().getDatabase()).orElse(NAME));
  }
}
