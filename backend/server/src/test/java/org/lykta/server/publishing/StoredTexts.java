package org.lykta.server.publishing;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;

/** Every text that lies in a database. */
final class StoredTexts {

  private StoredTexts() {}

  static List<String> of(String address) {
    try (MongoClient client = MongoClients.create(address)) {
      return Objects.requireNonNull(
          Flux.from(client.getDatabase("lykta").getCollection("texts").find())
              .map(text -> text.getString("text"))
              .collectList()
              .block());
    }
  }
}
