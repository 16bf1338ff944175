package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Fixture;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Somebody who asks a real server with the fixture; one for a class of tests. */
abstract class Reconciling {
  static Endpoint endpoint;
  static Client client;

  @BeforeAll
  static void start() {
    endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
    client = new Client(endpoint.url());
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  static JsonObject first(JsonArray array) {
    assertThat(array).isNotEmpty();
    return array.get(0).getAsJsonObject();
  }

  static List<String> ids(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(e -> e.getAsJsonObject().get("id").getAsString())
        .toList();
  }
}
