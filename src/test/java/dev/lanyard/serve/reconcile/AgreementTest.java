package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.lanyard.ask.Questions;
import dev.lanyard.link.Item;
import dev.lanyard.link.Linker;
import dev.lanyard.link.Manners;
import dev.lanyard.link.Remote;
import dev.lanyard.link.Thresholds;
import dev.lanyard.link.Trait;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Fixture;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client that links to other people's services, and our service: they must agree. */
class AgreementTest {
  private static final List<Item> OURS =
      List.of(
          Item.of("x:tom")
              .with(Trait.KIND, "person")
              .with(Trait.NAME, "Tom Li")
              .with(Trait.COMPANY, "Borealis"),
          Item.of("x:priya")
              .with(Trait.KIND, "person")
              .with(Trait.NAME, "Prya Raman")
              .with(Trait.COMPANY, "Borealis"),
          Item.of("x:nobody").with(Trait.KIND, "person").with(Trait.NAME, "Una Nobody"),
          Item.of("x:may")
              .with(Trait.KIND, "event")
              .with(Trait.NAME, "ContainerSched London")
              .with(Trait.START, "2024-05-08"),
          Item.of("x:talk")
              .with(Trait.KIND, "talk")
              .with(Trait.NAME, "Queues that slep")
              .with(Trait.COMPANY, "Tom Li"));

  private static Endpoint endpoint;

  @TempDir Path cache;

  @BeforeAll
  static void start() {
    endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
  }

  @AfterAll
  static void stop() {
    endpoint.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reconcile", "reconcile/1.0"})
  void areLinkedByWhatTheServiceTells(String path) {
    var properties =
        Map.of(Trait.COMPANY, "organisation", Trait.START, "startDate", Trait.CITY, "place");

    assertThat(links(path, properties))
        .containsOnly(
            entry("x:tom", "https://w3id.org/lanyard/id/person/tom-li"),
            entry("x:priya", "https://w3id.org/lanyard/id/person/priya-raman"),
            entry("x:may", "https://w3id.org/lanyard/id/event/containersched-london-may-2024"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reconcile", "reconcile/1.0"})
  void areLinkedByASpeaker(String path) {
    assertThat(links(path, Map.of(Trait.COMPANY, "speaker")))
        .contains(
            entry(
                "x:talk",
                "https://w3id.org/lanyard/id/talk/containersched-london-may-2024/queues-that-sleep"));
  }

  @Test
  void areNotLinkedByNamesAlone() {
    assertThat(links("reconcile", Map.of())).isEmpty();
  }

  private Map<String, String> links(String path, Map<Trait, String> properties) {
    var manners = new Manners(Duration.ofSeconds(20), 0, Duration.ofMillis(1), 1000, cache);
    var source = Remote.at(URI.create(endpoint.url() + path), manners, properties, false, OURS);
    return new Linker(Thresholds.USUAL)
        .link(OURS, source).links().stream()
            .collect(Collectors.toMap(l -> l.ours().iri(), l -> l.theirs().iri()));
  }
}
