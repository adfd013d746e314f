package org.lykta.server.database;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lykta.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  private static final String NAME = "lykta";

  /** Reading never waits for the database, so a short patience only makes failures known sooner. */
  private static final int PATIENCE_SECONDS = 5;

  /** A connection that says nothing for so long is taken for dead. */
  private static final int SILENCE_SECONDS = 30;

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
      return new Server(Optional.empty(), new ConnectionString(settings.mongodb().get()));
    }
    var embedded = EmbeddedDatabase.open(settings.data());
    return new Server(Optional.of(embedded), new ConnectionString(embedded.address()));
  }

  @Bean(destroyMethod = "close")
  MongoClient databaseClient(Server server) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(server.address())
            .applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket
                        .connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(SILENCE_SECONDS, TimeUnit.SECONDS))
            .build());
  }

  @Bean
  MongoDatabase database(MongoClient client, Server server) {
    return client.getDatabase(Optional.ofNullable(server.address().getDatabase()).orElse(NAME));
  }
}
