package dev.lanyard.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.graph.Lan;
import dev.lanyard.serve.page.Texts;
import dev.lanyard.store.DocumentUnion;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** What is likely to be asked has been answered when somebody asks. */
class RehearsalTest {
  private final Served served = Served.of(graph(), Questions.bundled(), Texts.none());

  @Test
  void thingsAndQuestionsHaveTheirAnswers() {
    Rehearsal.none(served).perform();

    assertThat(
            served
                .kept()
                .reply(new Kept.Asked("/id/person/ada-berg", "html", Map.of()), this::another))
        .satisfies(r -> assertThat(new String(r.body(), UTF_8)).contains("Ada Berg"));
    assertThat(
            served
                .kept()
                .reply(new Kept.Asked("/id/talk/locks-that-wait", "ttl", Map.of()), this::another))
        .satisfies(r -> assertThat(r.status()).isEqualTo(200));
    assertThat(
            served
                .kept()
                .reply(new Kept.Asked("/ask/talks-of-person", "", Map.of()), this::another))
        .satisfies(r -> assertThat(r.status()).isEqualTo(200));
  }

  @Test
  void itEndsWhenItIsTold() {
    var rehearsal = Rehearsal.none(served);
    rehearsal.end();
    rehearsal.perform();

    assertThat(
            served
                .kept()
                .reply(new Kept.Asked("/ask/talks-of-person", "", Map.of()), this::another)
                .status())
        .isEqualTo(404);
  }

  @Test
  void theBusiestOfEachKindComeFirst() {
    assertThat(Busiest.of(served.dataset().asDatasetGraph()))
        .extracting(Node::getURI)
        .containsSubsequence(
            Lan.BASE + "person/ada-berg",
            Lan.BASE + "talk/locks-that-wait",
            Lan.BASE + "person/bo-dahl");
  }

  private Reply another() {
    return Reply.text(404, "nobody rehearsed it");
  }

  private static Dataset graph() {
    var facts = ModelFactory.createDefaultModel();
    var ada = facts.createResource(Lan.BASE + "person/ada-berg");
    var bo = facts.createResource(Lan.BASE + "person/bo-dahl");
    ada.addProperty(RDF.type, Lan.Person).addProperty(RDFS.label, "Ada Berg");
    bo.addProperty(RDF.type, Lan.Person).addProperty(RDFS.label, "Bo Dahl");
    facts
        .createResource(Lan.BASE + "talk/locks-that-wait")
        .addProperty(RDF.type, Lan.Talk)
        .addProperty(RDFS.label, "Locks that wait")
        .addProperty(Lan.speaker, ada);
    return DocumentUnion.of(
        DatasetFactory.create().addNamedModel(Lan.BASE + "document/host", facts));
  }
}
