package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.list(Fixture.FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void linksAndAsksAndTakesItAllAway() throws IOException {
    Path table = folder.resolve("members.csv");
    Files.writeString(table, "Company,Sort\nBorealis,organisation\nCobalt Works,organisation\n");

    assertThat(link("--to", table.toString(), "--column", "name=Company,kind=Sort", "--ask", "0.3"))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("1 linked", "1 doubtful", "members.review.csv");
    assertThat(Files.readString(folder.resolve("links/members.trig")))
        .contains("skos:exactMatch <https://w3id.org/lanyard/links/members/borealis>");

    assertThat(link("--remove", "members")).isZero();
    assertThat(folder.resolve("links/members.trig")).doesNotExist();
  }

  @Test
  void saysWhatItWantsToKnow() {
    assertThat(link()).isEqualTo(Failures.TO_MEND);
    assertThat(err.toString()).contains("--to", "--remove");
  }

  @Test
  void saysWhenThereIsNoSuchTable() {
    assertThat(link("--to", "nowhere.tsv")).isEqualTo(Failures.TO_MEND);
    assertThat(err.toString()).contains("nowhere.tsv", "lanyard explain link-source");
  }

  private int link(String... words) {
    var args = new String[words.length + 3];
    args[0] = "link";
    args[1] = "--graph";
    args[2] = folder.toString();
    System.arraycopy(words, 0, args, 3, words.length);
    return Main.run(new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0), args);
  }
}
