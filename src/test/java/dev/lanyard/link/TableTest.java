package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {
  private static final String BASE = "https://links.example/";

  @TempDir Path folder;

  @Test
  void readsATableByTheUsualNamesOfItsColumns() throws IOException {
    var items = read("t.tsv", "name\turl\nThe \"Loom\"\thttps://loom.example\n", "");

    assertThat(items)
        .containsExactly(
            Item.of(BASE + "the-loom")
                .with(Trait.NAME, "The \"Loom\"")
                .with(Trait.HOMEPAGE, "https://loom.example"));
  }

  @Test
  void readsByAMappingWithSeveralValuesInACell() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("m.yaml"),
            """
            kind: organisation
            iri: https://members.example/#{Company}
            separator: "|"
            columns:
              name: Company
              alias: Also
            """);

    var items =
        read("t.csv", "Company,Also\n\"Acme, Inc.\",ACM|Acme Systems\n", mapping.toString());

    assertThat(items)
        .containsExactly(
            Item.of("https://members.example/#acme-inc")
                .with(Trait.NAME, "Acme, Inc.")
                .with(Trait.ALIAS, "ACM", "Acme Systems")
                .with(Trait.KIND, "organisation"));
  }

  @Test
  void readsSpeakersOutOfTalks() throws IOException {
    var items =
        read(
            "t.json",
            """
            [["c", "Harbour Days", "Queues", ["Zoë Hall", "Tom Li"], "2024-06-01", []]]
            """,
            "pyvideo-speakers");

    assertThat(items).extracting(Item::name).containsExactly("Zoë Hall", "Tom Li");
    assertThat(items.get(0).all(Trait.COMPANY)).containsExactly("Harbour Days", "Queues");
  }

  @ParameterizedTest
  @MethodSource("dev.lanyard.link.Mappings#names")
  void everyPackedMappingTellsANameAndAnIri(String name) {
    var mapping = Mappings.named(name);

    assertThat(mapping.columns()).containsKey(Trait.NAME);
    assertThat(mapping.iri()).startsWith("https://");
    assertThat(mapping.kind()).isNotEmpty();
  }

  @Test
  void saysWhichColumnIsNotThere() {
    assertThatThrownBy(() -> read("t.csv", "who\nZoë\n", ""))
        .isInstanceOfSatisfying(
            Fault.class,
            f -> {
              assertThat(f.slug()).isEqualTo("mapping-broken");
              assertThat(f.report()).contains("who");
            });
  }

  @Test
  void saysWhenATableIsNone() {
    assertThatThrownBy(() -> read("t.json", "{", ""))
        .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.slug()).isEqualTo("table-broken"));
  }

  private List<Item> read(String name, String text, String mapping) throws IOException {
    return Theirs.read(Files.writeString(folder.resolve(name), text), mapping, Map.of(), BASE);
  }
}
