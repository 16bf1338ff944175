package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is made small for those who say that they can read it. */
class CompressionTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static Endpoint endpoint;

  @BeforeAll
  static void start() {
    endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id/person/tom-li", "id/person/tom-li.ttl", "persons", "assets/style.css"})
  void isTheSameTextWhenItIsUnpacked(String address) throws Exception {
    var plain = get(address, "Accept-Encoding", "identity");
    var small = get(address, "Accept-Encoding", "gzip");

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(small.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(small.body()).hasSizeLessThan(plain.body().length);
    assertThat(unpacked(small.body())).isEqualTo(plain.body());
    assertThat(small.headers().allValues("Vary").toString()).contains("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id/person/tom-li", "assets/style.css"})
  void isNotSentAgainToThoseWhoHaveIt(String address) throws Exception {
    var tag = get(address, "Accept-Encoding", "gzip").headers().firstValue("ETag").orElseThrow();

    var again = get(address, "Accept-Encoding", "gzip", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  private static HttpResponse<byte[]> get(String address, String... headers)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(endpoint.url() + address)).headers(headers).build(),
        BodyHandlers.ofByteArray());
  }

  private static byte[] unpacked(byte[] body) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return in.readAllBytes();
    }
  }
}
