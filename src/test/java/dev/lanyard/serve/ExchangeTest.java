package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;

/** A newer graph takes the place of the one that is served. */
class ExchangeTest {
  @Test
  void servesTheNewerGraphEverywhere() throws Exception {
    try (var endpoint = Endpoint.of(DatasetFactory.create(), Questions.bundled()).port(0).start()) {
      var visitor = new Visitor(endpoint.url());
      var query = "lanyard/sparql?query=" + Visitor.encode(Visitor.SPEAKERS);
      assertThat(visitor.get(query).body()).doesNotContain("Tom Li");
      assertThat(visitor.get("id/person/tom-li.ttl").statusCode()).isEqualTo(404);
      assertThat(visitor.get("ask/who-spoke-where?format=csv").body()).doesNotContain("Tom Li");

      endpoint.serve(Fixture.dataset());

      assertThat(visitor.get(query).body()).contains("Tom Li");
      assertThat(visitor.get("id/person/tom-li.ttl").body()).contains("Tom Li");
      assertThat(visitor.get("ask/who-spoke-where?format=csv").body()).contains("Tom Li");
    }
  }

  @Test
  void givesWhatWasAnsweredBeforeAgainUntilThereIsANewerGraph() throws Exception {
    try (var endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start()) {
      var visitor = new Visitor(endpoint.url());
      for (var address : List.of("id/person/tom-li", "id/person/tom-li.jsonld", "persons?q=tom")) {
        var first = visitor.get(address);
        var again = visitor.get(address);

        assertThat(again.body()).as(address).contains("Tom Li").isEqualTo(first.body());
        assertThat(again.headers().map()).containsEntry("etag", first.headers().allValues("etag"));
        assertThat(again.headers().firstValue("content-type"))
            .isEqualTo(first.headers().firstValue("content-type"));
      }
      assertThat(visitor.get("persons?q=priya").body()).contains("Priya").doesNotContain("Tom Li");

      endpoint.serve(DatasetFactory.create());

      assertThat(visitor.get("id/person/tom-li").statusCode()).isEqualTo(404);
      assertThat(visitor.get("persons?q=tom").body()).doesNotContain("Tom Li");
    }
  }

  @Test
  void failsNoRequestMeanwhile() {
    try (var endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start()) {
      var visitor = new Visitor(endpoint.url());
      var asked =
          IntStream.range(0, 8)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> statuses(visitor)))
              .toList();
      IntStream.range(0, 5).forEach(i -> endpoint.serve(Fixture.dataset()));

      assertThat(asked).allSatisfy(a -> assertThat(a.join()).containsOnly(200));
    }
  }

  @Test
  void takesUpNothingOnceItIsClosed() {
    var endpoint = Endpoint.of(DatasetFactory.create(), Questions.bundled()).port(0).start();
    endpoint.close();

    assertThatCode(() -> endpoint.serve(Fixture.dataset())).doesNotThrowAnyException();
  }

  private static int[] statuses(Visitor visitor) {
    return IntStream.range(0, 20)
        .map(
            i ->
                visitor
                    .sendAsync(
                        visitor
                            .to(
                                i % 2 == 0
                                    ? "lanyard/sparql?query=" + Visitor.encode(Visitor.SPEAKERS)
                                    : "ask/who-spoke-where?format=csv")
                            .GET())
                    .join()
                    .statusCode())
        .toArray();
  }
}
