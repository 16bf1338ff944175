package dev.lanyard.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.Fixture;
import dev.lanyard.store.Loader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkSetTest {
  private static final Item LOOM =
      Item.of(Lan.BASE + "project/loom")
          .with(Trait.KIND, "project")
          .with(Trait.NAME, "Loom")
          .with(Trait.HOMEPAGE, "https://loom.example");
  private static final Item CRATE =
      Item.of(Lan.BASE + "project/crate")
          .with(Trait.KIND, "project")
          .with(Trait.NAME, "Crate")
          .with(Trait.AMBIGUOUS, "true");
  private static final List<Item> THEIRS =
      List.of(
          Item.of("https://list.example/#loom")
              .with(Trait.NAME, "Loom")
              .with(Trait.HOMEPAGE, "https://loom.example/"),
          Item.of("https://list.example/#crate").with(Trait.NAME, "Crate"));

  @TempDir Path folder;

  @Test
  void writesWhatItIsAndWhyEachLinkWasMade() throws IOException {
    var set = new LinkSet("list", folder);
    link(set);

    assertThat(Files.readString(set.file()))
        .contains(
            """
              <project/loom>
                owl:sameAs <https://list.example/#loom> ;
                skos:exactMatch <https://list.example/#loom> .
            """)
        .contains("a void:Linkset", "lan:score 1.00", "\"name 1.00 x 6: loom\"");
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    var set = new LinkSet("list", folder);
    link(set);
    byte[] first = Files.readAllBytes(set.file());
    link(set);

    assertThat(Files.readAllBytes(set.file())).isEqualTo(first);
  }

  @Test
  void isFoundBesideTheDocumentsAndAskedWithThem() throws IOException {
    for (Path file : Files.list(Fixture.FOLDER).toList()) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
    link(new LinkSet("list", folder));

    var dataset = Loader.load(folder);

    assertThat(dataset.containsNamedModel("https://w3id.org/lanyard/links/list")).isTrue();
    assertThat(dataset.getDefaultModel().getResource(LOOM.iri()).hasProperty(SKOS.exactMatch))
        .isTrue();
    assertThat(Loader.graphs(folder).containsNamedModel("https://w3id.org/lanyard/links/list"))
        .as("links are no document")
        .isFalse();
  }

  @Test
  void heedsWhatAPersonAnsweredAndKeepsIt() throws IOException {
    var set = new LinkSet("list", folder);
    assertThat(link(set).asked()).hasSize(1);
    answer(set, "yes");

    assertThat(link(set).links()).extracting(l -> l.ours().name()).containsExactly("Crate", "Loom");
    assertThat(link(set).links()).hasSize(2);
    assertThat(Files.readString(set.file())).contains("a person says so");

    Files.writeString(set.review(), Files.readString(set.review()).replace("yes,", "no,"));
    assertThat(link(set).links()).hasSize(1);
    assertThat(link(set).asked()).isEmpty();
  }

  @Test
  void saysWhichAnswerItDoesNotUnderstand() throws IOException {
    var set = new LinkSet("list", folder);
    link(set);
    answer(set, "perhaps");

    assertThatThrownBy(() -> link(set))
        .isInstanceOfSatisfying(
            Fault.class, f -> assertThat(f.report()).contains("line 2", "perhaps"));
  }

  @Test
  void goesAwayAsAWhole() throws IOException {
    var set = new LinkSet("list", folder);
    link(set);
    set.remove();

    assertThat(Files.list(set.file().getParent())).isEmpty();
    assertThatThrownBy(set::remove)
        .isInstanceOfSatisfying(Fault.class, f -> assertThat(f.slug()).isEqualTo("links-missing"));
  }

  private static void answer(LinkSet set, String word) throws IOException {
    Files.writeString(
        set.review(), Files.readString(set.review()).replaceFirst("(?m)^(\"\")?,0", word + ",0"));
  }

  private static Linkage link(LinkSet set) {
    var review = Review.read(set.review());
    var linkage =
        new Linker(Thresholds.USUAL, review).link(List.of(LOOM, CRATE), new Catalogue(THEIRS));
    set.write(set.file(), linkage, "list.tsv");
    review.write(set.review(), linkage);
    return linkage;
  }
}
