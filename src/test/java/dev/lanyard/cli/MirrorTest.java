package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.Loom;
import dev.lanyard.Text;
import dev.lanyard.Woven;
import dev.lanyard.fault.Fault;
import dev.lanyard.graph.Lan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
  private static final Text SPRING = text("spring.md", "Priya Raman spoke at a meetup.");
  private static final Text AUTUMN = text("autumn.md", "Tom Li spoke at a meetup.");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Console console = new Console(new PrintWriter(out), new PrintWriter(err), 0);

  @TempDir private Path folder;

  @Test
  void readsOnlyWhatChanged() {
    update("settings", SPRING, AUTUMN);
    update("settings", text("spring.md", "Priya Raman and Tom Li spoke at a meetup."), AUTUMN);

    assertThat(err.toString()).containsOnlyOnce("autumn.md").contains("Reading 1 of 1  spring.md");
  }

  @Test
  void doesNotEvenLoadTheModelWhenNothingChanged() {
    update("settings", SPRING, AUTUMN);

    int code =
        mirror("settings")
            .update(
                List.of(SPRING, AUTUMN),
                () -> {
                  throw new AssertionError("asked for a loom");
                });

    assertThat(code).isZero();
    assertThat(out.toString()).contains("2 texts, unchanged since they were read");
  }

  @Test
  void readsAllAgainWithAnotherProgramOrOtherOptions() {
    update("settings", SPRING);
    update("others", SPRING);

    assertThat(err.toString().lines()).hasSize(2);
  }

  @Test
  void makesAGraphAgainThatSomebodyEditedOrDeleted() throws IOException {
    update("settings", SPRING, AUTUMN);
    String made = Files.readString(folder.resolve("spring.trig"));
    Files.writeString(folder.resolve("spring.trig"), "edited");
    Files.delete(folder.resolve("autumn.trig"));

    update("settings", SPRING, AUTUMN);

    assertThat(folder.resolve("spring.trig")).hasContent(made);
    assertThat(folder.resolve("autumn.trig")).exists();
  }

  @Test
  void deletesTheGraphOfATextThatIsGone() {
    update("settings", SPRING, AUTUMN);
    update("settings", AUTUMN);

    assertThat(folder.resolve("spring.trig")).doesNotExist();
    assertThat(folder.resolve("autumn.trig")).exists();
  }

  @Test
  void deletesTheGraphOfATextThatCannotBeReadAnyMore() {
    update("settings", SPRING, AUTUMN);

    int code = update("settings", text("spring.md", "---\ntitle: open\n"), AUTUMN);

    assertThat(code).isEqualTo(1);
    assertThat(folder.resolve("spring.trig")).doesNotExist();
  }

  @Test
  void leavesAFolderAloneThatItDidNotFill() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.trig"), "<a:b> {}");

    assertThatThrownBy(() -> update("settings", SPRING))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.slug()).isEqualTo("folder-foreign"));
    assertThat(precious).hasContent("<a:b> {}");
  }

  @Test
  void readsAllAgainWhenToldTo() {
    update("settings", SPRING);

    new Mirror(console, new GraphWriter(folder, Lan.BASE), new Keeper.Whole(), "settings", true)
        .update(List.of(SPRING), () -> new Loom(Woven.lanyard(), 1));

    assertThat(err.toString().lines()).hasSize(2);
    assertThat(out.toString()).contains("Texts: 1 to be made again, 0 unchanged");
  }

  @Test
  void saysWhatItDid() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    for (String name : List.of("one", "two", "three", "four")) {
      Files.writeString(posts.resolve(name + ".md"), "Priya Raman spoke at a meetup.");
    }
    extract(posts);
    Files.writeString(posts.resolve("one.md"), "Priya Haman spoke at a meetup.");
    Files.delete(posts.resolve("two.md"));
    Files.writeString(posts.resolve("five.md"), "Tom Li spoke at a meetup.");

    extract(posts);

    assertThat(out.toString()).contains("Texts: 1 new, 1 changed, 1 gone, 2 unchanged");
    assertThat(graphs()).containsExactly("five.trig", "four.trig", "one.trig", "three.trig");
    assertThat(graph("one.trig")).content().contains("Priya Haman");
  }

  @Test
  void deletesNoGraphOfAnotherFolderOfAnotherCommandOrOfSomebodyElse() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    Path notes = Files.createDirectories(folder.resolve("notes"));
    for (Path text : List.of(posts.resolve("a.md"), posts.resolve("b.md"), notes.resolve("c.md"))) {
      Files.writeString(text, "Priya Raman spoke at a meetup.");
    }
    extract(posts);
    extract(notes);
    Files.writeString(graph("precious.trig"), "<a:b> {}");
    Files.delete(notes.resolve("c.md"));
    Files.delete(posts.resolve("b.md"));

    extract(posts);

    assertThat(graphs()).containsExactly("a.trig", "c.trig", "precious.trig");
    Path graphs = folder.resolve("graph");
    assertThatThrownBy(() -> new Keeper.Whole().admit(Ledger.open(graphs)))
        .as("run, which would delete them")
        .isInstanceOf(Fault.class);
  }

  @Test
  void hashesNoTextThatLooksAsItDid() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("posts"));
    Path text = Files.writeString(posts.resolve("a.md"), "Priya Raman spoke at a meetup.");
    Files.setLastModifiedTime(text, FileTime.from(Instant.parse("2024-05-01T10:00:00Z")));
    extract(posts);
    Files.writeString(text, "Priya Haman spoke at a meetup.");
    Files.setLastModifiedTime(text, FileTime.from(Instant.parse("2024-05-01T10:00:00Z")));

    extract(posts);
    assertThat(graph("a.trig")).content().contains("Priya Raman");

    Files.setLastModifiedTime(text, FileTime.from(Instant.parse("2024-05-01T10:00:01Z")));
    extract(posts);
    assertThat(graph("a.trig")).content().contains("Priya Haman");
  }

  @Test
  void doesNotBelieveALineOfTheLedgerThatHasNoEnd() throws IOException {
    update("settings", SPRING, AUTUMN);
    Path ledger = folder.resolve(Ledger.NAME);
    String text = Files.readString(ledger);
    Files.writeString(ledger, text + "spring.trig\trun\tspring.md\t0a1b2c");

    update("settings", SPRING, AUTUMN);
    update("settings", SPRING, text("autumn.md", "Zoë Hall spoke at a meetup."));

    assertThat(out.toString()).contains("2 texts, unchanged", "Texts: 1 changed, 1 unchanged");
    assertThat(ledger).content().endsWith("\n").satisfies(l -> assertThat(l.lines()).hasSize(2));
  }

  private void extract(Path posts) {
    new Mirror(
            console,
            new GraphWriter(folder.resolve("graph"), Lan.BASE),
            new Keeper.Below(List.of(posts)),
            "settings",
            false)
        .update(Text.files(List.of(posts)), () -> new Loom(Woven.lanyard(), 1));
  }

  private Path graph(String name) {
    return folder.resolve("graph").resolve(name);
  }

  private List<String> graphs() throws IOException {
    try (var files = Files.list(folder.resolve("graph"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".trig"))
          .sorted()
          .toList();
    }
  }

  private int update(String settings, Text... texts) {
    return mirror(settings).update(List.of(texts), () -> new Loom(Woven.lanyard(), 1));
  }

  private Mirror mirror(String settings) {
    return new Mirror(
        console, new GraphWriter(folder, Lan.BASE), new Keeper.Whole(), settings, false);
  }

  private static Text text(String name, String text) {
    return new Text.Packed(name, text);
  }
}
