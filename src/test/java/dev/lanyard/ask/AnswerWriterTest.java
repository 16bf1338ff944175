package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import dev.lanyard.store.Prefixes;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;

class AnswerWriterTest {
  private static final Dataset DATASET = Fixture.dataset();

  private final AnswerWriter writer = new AnswerWriter(new Names(DATASET));
  private final Answer answer =
      new Asker(DATASET)
          .select(
              Prefixes.sparql()
                  + "SELECT ?who ?what ?none { ?who a lan:Person ; rdfs:label 'Zoë Hall' . BIND(lan:unheard AS ?what) }");

  @Test
  void callsThingsByTheirNamesForPeople() {
    assertThat(writer.write(answer, AnswerFormat.TABLE, 0)).contains("Zoë Hall  lan:unheard");
    assertThat(writer.write(answer, AnswerFormat.MARKDOWN, 0))
        .contains("| Zoë Hall | lan:unheard |  |");
  }

  @Test
  void keepsIrisForMachines() {
    assertThat(writer.write(answer, AnswerFormat.CSV, 0))
        .isEqualTo(
            "who,what,none\r\nhttps://w3id.org/lanyard/id/person/zoe-hall,https://w3id.org/lanyard#unheard,\r\n");
    assertThat(writer.write(answer, AnswerFormat.TSV, 0))
        .startsWith("?who\t?what\t?none\n<https://w3id.org/lanyard/id/person/zoe-hall>\t");
    assertThat(writer.write(answer, AnswerFormat.JSON, 0))
        .contains("\"vars\": [ \"who\" , \"what\" , \"none\" ]");
    assertThat(writer.write(answer, AnswerFormat.XML, 0))
        .contains("<uri>https://w3id.org/lanyard/id/person/zoe-hall</uri>");
  }

  @Test
  void countsWhatIsThere() {
    var counts = writer.write(Statistics.of(DATASET), AnswerFormat.CSV, 0);

    assertThat(counts)
        .startsWith("part,name,count\r\ndocuments,read,5\r\n")
        .contains("class,Event,4\r\n", "property,speaker,8\r\n", "events in,2024,2\r\n");
  }

  @Test
  void writesTheSameAgain() {
    var question = Questions.bundled().named("evidence");

    assertThat(writer.write(new Asker(DATASET).ask(question, Map.of()), AnswerFormat.JSON, 0))
        .isEqualTo(
            writer.write(
                new Asker(Fixture.dataset()).ask(question, Map.of()), AnswerFormat.JSON, 0));
  }
}
