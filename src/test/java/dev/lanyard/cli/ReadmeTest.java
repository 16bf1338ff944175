package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.Samples;
import dev.lanyard.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command of the README, below a folder of its own in place of {@code target}. */
class ReadmeTest {
  private static final String LANYARD = "java -jar target/lanyard.jar ";
  private static final Pattern BLOCK = Pattern.compile("(?s)```console\n(.*?)```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private static Path target;

  /** What a reader who follows the README has when the first question is put. */
  @BeforeAll
  static void readTheSamples() throws IOException {
    Path texts = Files.createDirectories(target.resolve("texts"));
    for (Text text : Samples.texts()) {
      Files.write(texts.resolve(text.name()), text.bytes());
    }
    var said = new Said();
    assertThat(said.run("extract", texts.toString(), "-o", target.resolve("graph").toString()))
        .as(said.err())
        .isZero();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachCommandDoesWhatTheReadmeShows(Example example) {
    var said = new Said();

    assertThat(said.run(example.words())).as(said.err()).isZero();

    if (!example.output().isEmpty()) {
      assertThat(said.out()).isEqualTo(example.output());
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void eachServerComesUp(Example example) throws InterruptedException {
    var said = new Said();
    var words = new ArrayList<>(List.of(example.words()));
    if (words.contains("--port")) {
      words.subList(words.indexOf("--port"), words.indexOf("--port") + 2).clear();
    }
    words.addAll(List.of("--port", "0"));
    if (words.get(0).equals("run")) {
      words.addAll(List.of("-o", target.resolve("run").toString()));
    }
    var server = new Thread(() -> said.run(words.toArray(String[]::new)), "readme-server");
    server.setDaemon(true); // nobody presses Ctrl-C
    server.start();

    while (server.isAlive() && !said.out().contains("Stop   Ctrl-C")) {
      Thread.sleep(50);
    }

    assertThat(said.out()).as(said.err()).contains("Open   http://127.0.0.1:");
  }

  @Test
  void buildsAndTestsWithOneLineEach() throws IOException {
    assertThat(examples().map(Example::line).filter(line -> !line.startsWith(LANYARD)))
        .containsExactly(
            "mvn -q -DskipTests package && java -jar target/lanyard.jar run", "mvn verify");
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    assertThat(LINK.matcher(readme()).results().map(link -> link.group(1)))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  static Stream<Example> commands() throws IOException {
    return examples()
        .filter(example -> example.line().startsWith(LANYARD))
        .filter(example -> !example.serves());
  }

  static Stream<Example> servers() throws IOException {
    return examples().filter(Example::serves);
  }

  /** A command of the README, and the output that it shows; none if it shows none. */
  record Example(String line, String output) {
    boolean serves() {
      return line.matches(".*lanyard.jar (run|serve)(?!.*--help).*");
    }

    String[] words() {
      String words = line.substring(line.indexOf(LANYARD) + LANYARD.length() - 1);
      return WORD.matcher(words)
          .results()
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .map(word -> word.replaceFirst("^target(?=/)", target.toString()))
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return line;
    }
  }

  private static Stream<Example> examples() throws IOException {
    return BLOCK
        .matcher(readme())
        .results()
        .map(MatchResult::group)
        .flatMap(block -> Stream.of(block.replaceAll("```(console\n)?", "").split("(?m)^\\$ ")))
        .filter(example -> !example.isBlank())
        .map(example -> example.split("\n", 2))
        .map(example -> new Example(example[0], example.length < 2 ? "" : example[1]));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  /** What a command says. */
  private static final class Said {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... words) {
      var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), 0);
      return Main.run(console, words);
    }

    String out() {
      return out.toString();
    }

    String err() {
      return err.toString();
    }
  }
}
