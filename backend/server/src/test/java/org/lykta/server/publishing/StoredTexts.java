package org.lykta.server.publishing;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every text that lies in a database. */
final class StoredTexts {

  private StoredTexts() {}

  /** Loses what has {@code words}, as a restore of half a backup does. */
  static void lose(String address, String words) {
    try (MongoClient client = MongoClients.create(address)) {
      var texts = client.getDatabase("lykta").getCollection("texts");
      Document lost =
          Flux.from(texts.find())
              .filter(text -> text.getString("text").contains(words))
              .blockFirst();
      Mono.from(texts.deleteOne(new Document("_id", Objects.requireNonNull(lost).get("_id"))))
          .block();
    }
  }

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
