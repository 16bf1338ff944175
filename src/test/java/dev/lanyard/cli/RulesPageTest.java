package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lanyard.extract.Habit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about the rules tells of those that there are. */
class RulesPageTest {
  private static final Path PAGE = Path.of("src", "docs", "rules.md");
  private static final Pattern ROW =
      Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|(?: [^|]+\\|){5}");

  @Test
  void describesEveryRuleAndNoOther() throws IOException {
    assertThat(described(Files.readString(PAGE)))
        .as("%s: make it again with the command that stands in it", PAGE)
        .isEqualTo(Arrays.stream(Habit.values()).map(h -> h.id() + ": " + h.reads()).toList());
  }

  @Test
  void isMadeAgainAsItStands() throws IOException {
    String corpus = System.getProperty("lanyard.corpus", "");
    assumeTrue(
        !corpus.isEmpty(), "no corpus: set -Dlanyard.corpus to a folder of seeds, dev, other");

    String[] folders =
        List.of("seeds", "dev", "other").stream().map(f -> corpus + "/" + f).toArray(String[]::new);
    assertThat(made(folders)).isEqualTo(Files.readString(PAGE));
  }

  private static List<String> described(String page) {
    return ROW.matcher(page).results().map(row -> row.group(1) + ": " + row.group(2)).toList();
  }

  private static String made(String... folders) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console = new Console(new PrintWriter(out), new PrintWriter(err), 80);
    var words = new ArrayList<>(List.of("evaluate", "--samples", "--format", "rules-page"));
    words.addAll(List.of(folders));
    assertThat(Main.run(console, words.toArray(String[]::new))).as(err.toString()).isZero();
    return out.toString();
  }
}
