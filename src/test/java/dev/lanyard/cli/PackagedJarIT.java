package dev.lanyard.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar as people get it, started the way they start it. */
@EnabledIfSystemProperty(
    named = "lanyard.jar",
    matches = ".+",
    disabledReason = "needs the jar: mvn verify")
class PackagedJarIT {
  private static final Path JAR = Path.of(System.getProperty("lanyard.jar", "lanyard.jar"));
  private static final Path ARCHIVE = JAR.resolveSibling("lanyard.jsa");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final long MEGABYTE = 1_000_000;

  @TempDir private Path folder;

  @Test
  void holdsOneModelAndStaysSmall() throws IOException {
    assertThat(entries())
        .filteredOn(name -> name.startsWith("edu/stanford/nlp/models/") && !name.endsWith("/"))
        .containsExactly("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    assertThat(Files.size(JAR)).isLessThan(110 * MEGABYTE);
  }

  @Test
  void holdsTheOntologyTheQuestionsAndTheLicences() throws IOException {
    assertThat(entries())
        .contains("dev/lanyard/ontology/lanyard.ttl", "dev/lanyard/queries/who-spoke-where.rq")
        .noneMatch(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA)"));
    assertThat(text("META-INF/LICENSE")).contains("GNU GENERAL PUBLIC LICENSE", "Apache License");
    assertThat(text("META-INF/THIRD-PARTY.txt")).contains("stanford-corenlp", "jena-fuseki-main");
  }

  @Test
  void startsEveryPartOfJena() throws IOException {
    assertThat(text("META-INF/services/org.apache.jena.sys.JenaSubsystemLifecycle"))
        .contains("InitARQ", "InitShacl", "InitTDB2", "InitFusekiMain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "explain"})
  void wordsAloneTouchNeitherJenaNorCoreNlp(String word) throws Exception {
    Path log = folder.resolve("classes.log");

    run("-Xlog:class+load:file=" + log, "-jar", JAR.toString(), word);

    assertThat(log)
        .content()
        .contains("dev.lanyard.cli.Main")
        .doesNotContain("org.apache.jena", "edu.stanford");
  }

  @Test
  void theClassArchiveFitsTheJar() throws Exception {
    Path log = folder.resolve("classes.log");
    writeGraph();

    run(
        "-XX:SharedArchiveFile=" + ARCHIVE,
        "-Xlog:class+load:file=" + log,
        "-cp",
        JAR.toString(),
        "dev.lanyard.cli.Start",
        "check",
        folder.toString());

    assertThat(Files.readAllLines(log))
        .filteredOn(line -> line.contains(" org.apache.jena.sys.JenaSystem "))
        .singleElement()
        .asString()
        .contains("shared objects file (top)");
  }

  @Test
  void theJarHasItsDatabases() throws Exception {
    writeGraph();
    for (String format : List.of("parquet", "duckdb", "sqlite")) {
      Path to = folder.resolve(format);

      Ended ended =
          run(
              "-jar",
              JAR.toString(),
              "export",
              format,
              "--graph",
              folder.toString(),
              "-o",
              to.toString());

      assertThat(ended.code()).as(ended.words()).isZero();
      assertThat(to).exists();
    }
  }

  @Test
  void aRestartedCommandGivesItsWordsAndItsExitCode() throws Exception {
    Ended ended = run("-jar", JAR.toString(), "check", folder.resolve("nowhere").toString());

    assertThat(ended.words()).contains("nowhere").doesNotContain("[warning]");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void aServerGoesDownWithTheProcessThatStartedIt() throws Exception {
    writeGraph();
    Process first = start("-jar", JAR.toString(), "serve", folder.toString(), "--port", "0");
    try (var words = first.inputReader(StandardCharsets.UTF_8)) {
      assertThat(words.readLine()).contains("http://127.0.0.1:");
      List<ProcessHandle> restarted = first.children().toList();
      assertThat(restarted).hasSize(1);

      first.destroyForcibly();

      assertThat(restarted.get(0).onExit().get(20, SECONDS).isAlive()).isFalse();
    } finally {
      first.descendants().forEach(ProcessHandle::destroyForcibly);
      first.destroyForcibly();
    }
  }

  private void writeGraph() throws IOException {
    Files.writeString(
        folder.resolve("a.trig"),
        "<https://a.example/d> { <https://a.example/s> a <https://a.example/T> }");
  }

  private record Ended(int code, String words) {}

  private static Ended run(String... words) throws IOException, InterruptedException {
    Process process = start(words);
    try (var said = process.getInputStream()) {
      String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), text);
    }
  }

  private static Process start(String... words) throws IOException {
    var command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static List<String> entries() throws IOException {
    try (var jar = new JarFile(JAR.toFile())) {
      return jar.stream().map(JarEntry::getName).toList();
    }
  }

  private static String text(String entry) throws IOException {
    try (var jar = new JarFile(JAR.toFile());
        var body = jar.getInputStream(jar.getJarEntry(entry))) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
