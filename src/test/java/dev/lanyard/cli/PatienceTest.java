package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A machine that starts quickly leaves much work to one that does it quickly. */
class PatienceTest {
  /** Stands for a Java machine: finds that there is too much to do if it is one for few texts. */
  private static final String MACHINE =
      """
      #!/bin/sh
      echo "$@" >> "$(dirname "$0")/started"
      case "$*" in *-Dlanyard.few=*) exit 75;; esac
      exit 7
      """;

  @TempDir private Path folder;

  @Test
  void doesNothingWhereThereIsTooMuchToDo() throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("spring.md"), "Priya Raman spoke at a meetup.");
    Files.writeString(texts.resolve("autumn.md"), "Tom Li spoke at a meetup.");
    Path graphs = folder.resolve("graphs");

    assertThat(extract(texts, graphs)).isEqualTo(Patience.TOO_MUCH);

    assertThat(graphs).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anotherMachineDoesWhatIsTooMuchForTheFirst() throws IOException, InterruptedException {
    assertThat(run(ClassArchive.Pace.BRIEF_FIRST)).isEqualTo(7);

    assertThat(Files.readAllLines(folder.resolve("started")))
        .satisfiesExactly(
            first -> assertThat(first).contains("-XX:TieredStopAtLevel=1", "Start extract posts"),
            second -> assertThat(second).doesNotContain("-XX:Tiered").contains("extract posts"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oneThatIsNotToLeaveWorkIsNotToldTo() throws IOException, InterruptedException {
    run(ClassArchive.Pace.BRIEF);
    run(ClassArchive.Pace.LONG);

    assertThat(Files.readAllLines(folder.resolve("started")))
        .hasSize(2)
        .noneMatch(line -> line.contains("lanyard.few"));
  }

  private int run(ClassArchive.Pace pace) throws IOException, InterruptedException {
    Path machine = Files.writeString(folder.resolve("java"), MACHINE);
    assertThat(machine.toFile().setExecutable(true)).isTrue();
    return new ClassArchive(machine, Path.of("lanyard.jar"), Path.of("lanyard.jsa"))
        .run("Start", List.of("extract", "posts"), pace);
  }

  private static int extract(Path texts, Path graphs) {
    var console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(System.err), 0);
    System.setProperty(Patience.NAME, "1");
    try {
      return Main.run(console, "extract", texts.toString(), "-o", graphs.toString());
    } finally {
      System.clearProperty(Patience.NAME);
    }
  }
}
