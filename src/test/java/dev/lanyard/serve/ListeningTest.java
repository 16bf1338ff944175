package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Fixture;
import java.net.ConnectException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a server listens, and from when to when. */
class ListeningTest {
  private static Endpoint endpoint;

  @BeforeAll
  static void start() {
    endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @Test
  void saysWhenThePortIsTaken() {
    var port = URI.create(endpoint.url()).getPort();

    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Endpoint.of(Fixture.dataset(), Questions.bundled()).port(port).start())
        .satisfies(f -> assertThat(f.slug()).isEqualTo("port-taken"))
        .satisfies(f -> assertThat(f.where()).isEqualTo("--port " + port));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65536})
  void saysWhenThereIsNoSuchPort(int port) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> Endpoint.of(Fixture.dataset(), Questions.bundled()).port(port).start())
        .satisfies(f -> assertThat(f.slug()).isEqualTo("port-wrong"));
  }

  @Test
  void saysWhenTheAddressIsNotOfThisMachine() {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(
            () ->
                Endpoint.of(Fixture.dataset(), Questions.bundled())
                    .host("192.0.2.1")
                    .port(0)
                    .start())
        .satisfies(f -> assertThat(f.slug()).isEqualTo("host-unusable"));
  }

  @Test
  void listensToThisMachineAloneUnlessToldOtherwise() {
    assertThat(endpoint.url()).startsWith("http://127.0.0.1:");
  }

  @Test
  void isGoneOnceItIsClosed() {
    var brief = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
    var url = brief.url();
    brief.close();
    brief.close();

    assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Visitor(url).get(""));
  }
}
