package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.export.Tools;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command and every query of analysis.md, below a folder in place of {@code target}. */
class AnalysisTest {
  private static final Path PAGE = Path.of("src/docs/analysis.md");
  private static final String LANYARD = "java -jar target/lanyard.jar ";
  private static final Pattern BLOCK = Pattern.compile("(?s)```(sql|text|console)\n(.*?)```");
  private static final Pattern WORDS = Pattern.compile("<text [^>]*>([^<]*)</text>");

  @TempDir private static Path target;

  @BeforeAll
  static void makeTheTables() throws Exception {
    Tools.needPython("matplotlib");
    for (String command : commands()) {
      if (command.startsWith(LANYARD)) {
        lanyard(words(command.substring(LANYARD.length())));
      } else if (!command.contains("pictures.py")) {
        python(command);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void sqlGivesTheRowsThatThePageShows(Question question) throws SQLException {
    assertThat(sql(question.sql())).isEqualTo(question.shown());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void pythonGivesTheSameRowsAndThePictureOfThePage(Question question) throws Exception {
    String said = python(question.command());

    assertThat(said.lines().map(line -> line.replace("\t", " | ")))
        .containsExactlyElementsOf(question.shown().subList(1, question.shown().size()));
    assertThat(words(question.picture(target)))
        .hasSizeGreaterThan(3)
        .isEqualTo(words(question.picture(Path.of("src/docs/analysis"))));
  }

  @Test
  void thePageAsksFiveQuestions() throws IOException {
    assertThat(questions()).hasSize(5);
  }

  /**
   * A question of the page.
   *
   * @param shown the rows below the query, the names of the columns first
   * @param command what draws the picture
   */
  record Question(String sql, List<String> shown, String command) {
    Path picture(Path folder) {
      return folder.resolve(Path.of(command.replaceFirst(".* ", "")).getFileName());
    }

    @Override
    public String toString() {
      return command;
    }
  }

  static Stream<Question> questions() throws IOException {
    var blocks =
        blocks().filter(b -> !b.group(2).contains("$ python3 src/docs/analysis/scene.py")).toList();
    return Stream.iterate(0, i -> i + 2 < blocks.size(), i -> i + 3)
        .map(
            i ->
                new Question(
                    blocks.get(i).group(2),
                    blocks.get(i + 1).group(2).lines().toList(),
                    blocks.get(i + 2).group(2).strip().substring(2)));
  }

  private static List<String> sql(String query) throws SQLException {
    try (var duckdb = DriverManager.getConnection("jdbc:duckdb:" + target.resolve("scene.duckdb"));
        var statement = duckdb.createStatement();
        var found = statement.executeQuery(query)) {
      var rows = new ArrayList<String>();
      int width = found.getMetaData().getColumnCount();
      var names = new ArrayList<String>();
      for (int i = 1; i <= width; i++) {
        names.add(found.getMetaData().getColumnLabel(i));
      }
      rows.add(String.join(" | ", names));
      while (found.next()) {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= width; i++) {
          cells.add(found.getString(i));
        }
        rows.add(String.join(" | ", cells));
      }
      return rows;
    }
  }

  private static Stream<MatchResult> blocks() throws IOException {
    return BLOCK.matcher(Files.readString(PAGE)).results();
  }

  private static List<String> commands() throws IOException {
    return blocks()
        .filter(block -> block.group(1).equals("console"))
        .flatMap(block -> block.group(2).lines())
        .map(line -> line.substring("$ ".length()))
        .toList();
  }

  /** The words of a command, those below target in the folder of this test. */
  private static String[] words(String command) {
    return Arrays.stream(command.split(" "))
        .map(word -> word.replaceFirst("^target(?=/)", target.toString()))
        .toArray(String[]::new);
  }

  private static String python(String command) throws IOException, InterruptedException {
    String[] words = words(command);
    assertThat(words[0]).isEqualTo("python3");
    words[0] = Tools.PYTHON;
    return Tools.run(words);
  }

  private static void lanyard(String... words) {
    var err = new StringWriter();
    var console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(err, true), 0);
    assertThat(Main.run(console, words)).as(err.toString()).isZero();
  }

  /**
   * The words in a picture but for the numbers at its axes, which a newer matplotlib may place
   * otherwise.
   */
  private static Set<String> words(Path picture) throws IOException {
    return WORDS
        .matcher(Files.readString(picture))
        .results()
        .map(word -> word.group(1))
        .filter(word -> word.matches(".*\\p{L}.*"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
