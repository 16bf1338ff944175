package dev.lanyard.resolve;

import static dev.lanyard.resolve.Decision.Outcome.DOUBTFUL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTopicTest {
  @ParameterizedTest
  @CsvSource({
    "observability, Observability, NAME_FOLDED",
    "micro-services, microservice, SPELLING",
    "multi-cloud, multicloud, SPELLING",
    "cost optimisation, cost optimization, SPELLING",
    "API gateways, API gateway, SPELLING",
    "policies as code, policy as code, SPELLING",
    "data centre, data centers, SPELLING",
    "behaviour modelling, behavior modeling, SPELLING",
    "o11y, observability, SHORT_FORM",
    "k8s, Kubernetes, SHORT_FORM",
    "VMs, VM, SPELLING",
    "LLMs, large language models, SHORT_FORM",
    "CI/CD, continuous integration and delivery, SHORT_FORM",
  })
  void oneTopicIsOneHoweverItIsSpelt(String one, String other, Grounds grounds) {
    var told = new Tellings().in("a").topic("one", one).in("b").topic("other", other);

    assertThat(told.canonical("a", "topic/one")).isEqualTo(told.canonical("b", "topic/other"));
    assertThat(told.decision("a", "topic/one").grounds()).isEqualTo(grounds);
  }

  @ParameterizedTest
  @CsvSource({
    "observability, monitoring",
    "testing, test tools",
    "chaos engineering, platform engineering",
    "DNS, DN",
    "HTTPS, HTTP",
    "storage, stores",
    "AI, API",
    "governance, government",
  })
  void otherWordsAreOtherTopics(String one, String other) {
    var told = new Tellings().in("a").topic("one", one).in("b").topic("other", other);

    assertThat(told.canonical("a", "topic/one")).isNotEqualTo(told.canonical("b", "topic/other"));
  }

  @Test
  void aShortNameIsWhatADocumentSaysItIs() {
    var told =
        new Tellings()
            .in("a")
            .topic("robots", "robotic process automation", "also", "RPA")
            .in("b")
            .topic("rpa", "RPA");

    assertThat(told.canonical("b", "topic/rpa")).isEqualTo("topic/robots");
    assertThat(told.decision("b", "topic/rpa").grounds()).isEqualTo(Grounds.SHORT_NAME);
  }

  @Test
  void whatIsKnownGivesTheNameAndItsCuesGiveNone() {
    var told =
        new Tellings()
            .topic("observability", "observability", "also", "dashboards")
            .in("a")
            .topic("o11y", "o11y")
            .topic("dashboards", "dashboards");

    assertThat(told.canonical("a", "topic/o11y")).isEqualTo("topic/observability");
    assertThat(told.canonical("a", "topic/dashboards")).isEqualTo("topic/dashboards");
  }

  @Test
  void whatIsSpeltLikeTwoKnownOnesIsInDoubt() {
    var told =
        new Tellings()
            .topic("one", "multi-tenancy")
            .topic("two", "multitenancy")
            .in("a")
            .topic("spelt", "multi tenancies");

    assertThat(told.decision("a", "topic/spelt").outcome()).isEqualTo(DOUBTFUL);
  }

  @Test
  void aTopicIsNeverAProject() {
    var told =
        new Tellings()
            .project("kubernetes", "Kubernetes")
            .in("a")
            .topic("k8s", "k8s")
            .project("k8s", "Kubernetes");

    assertThat(told.canonical("a", "topic/k8s")).isEqualTo("topic/k8s");
    assertThat(told.canonical("a", "project/k8s")).isEqualTo("project/kubernetes");
  }
}
