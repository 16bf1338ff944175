package dev.lanyard.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
  private final GoldReader reader = new GoldReader();

  @Test
  void readsWhatTheReaderFound() {
    Gold gold = Findings.gold();

    assertThat(gold.document()).isEqualTo("slugcon");
    assertThat(gold.events().get(0).names()).containsExactly("SlugCon Europe 2025", "SlugCon");
    assertThat(gold.events().get(1).expected()).containsExactly("Salt & Sons");
    assertThat(gold.events().get(1).venue()).isEmpty();
    assertThat(gold.talks().get(1).title()).isEmpty();
    assertThat(gold.talks().get(1).events()).containsExactly(gold.events().get(0));
    assertThat(gold.people().get(0).affiliations())
        .containsExactly(new Gold.Affiliation("Salt & Sons", "Sr Engineer"));
  }

  @Test
  void tellsTheLineOfBrokenJson() {
    var fault = fault("{\"doc\": \"a\",\n \"places\": [\"Ghent\" \"Lund\"]}");

    assertThat(fault.slug()).isEqualTo("gold-broken");
    assertThat(fault.where()).startsWith("a.json line 2 column");
  }

  @Test
  void tellsWhereSomethingElseStandsThanExpected() {
    assertThat(fault("{\"talks\": [{\"title\": 7}]}"))
        .hasMessage("talks[0].title is 7, expected a text");
    assertThat(fault("{\"places\": [\"Ghent\", null]}"))
        .hasMessage("places holds null, expected texts only");
    assertThat(fault("{\"people\": {}}")).hasMessage("people is an object, expected a list");
    assertThat(fault("{\"people\": [{\"aliases\": []}]}"))
        .hasMessage("people[0].name is missing or empty, expected a text");
    assertThat(fault("[]")).hasMessageStartingWith("no JSON object");
  }

  @Test
  void doesNotLoseFactsToAMisspeltKey() {
    assertThat(fault("{\"projects\": [{\"name\": \"Rook\", \"alias\": [\"rook.io\"]}]}"))
        .hasMessage("projects[0].alias is no key of this place, expected aliases, name");
  }

  @Test
  void refusesATalkAtAnEventThatIsNotListed() {
    assertThat(
            fault(
                "{\"events\": [{\"id\": \"e1\", \"name\": \"SlugCon\"}], \"talks\": [{\"event\": \"e2\"}]}"))
        .hasMessage("talks[0].event is 'e2', expected one of [e1] or null");
  }

  @Test
  void readsAFolderInTheOrderOfNames(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.json"), "\uFEFF{\"doc\": \"b.md\"}");
    Files.writeString(folder.resolve("a.json"), "{\"doc\": \"a.md\"}");
    Files.writeString(folder.resolve("notes.txt"), "no gold");

    assertThat(reader.readAll(folder)).extracting(Gold::document).containsExactly("a", "b");
  }

  @Test
  void tellsThatAFolderHoldsNoGold(@TempDir Path folder) {
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> reader.readAll(folder))
        .returns("gold-missing", Fault::slug);
    assertThatExceptionOfType(Fault.class)
        .isThrownBy(() -> reader.readAll(folder.resolve("absent")))
        .returns("gold-missing", Fault::slug);
  }

  private Fault fault(String json) {
    return catchThrowableOfType(Fault.class, () -> reader.read("a.json", json));
  }
}
