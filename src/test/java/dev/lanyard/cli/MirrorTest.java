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

    assertThat(err.toString()).containsOnlyOnce("autumn.md").contains("read 1 of 1  spring.md");
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

  private int update(String settings, Text... texts) {
    return mirror(settings).update(List.of(texts), () -> new Loom(Woven.lanyard(), 1));
  }

  private Mirror mirror(String settings) {
    return new Mirror(console, new GraphWriter(console, folder, Lan.BASE), settings);
  }

  private static Text text(String name, String text) {
    return new Text.Packed(name, text);
  }
}
