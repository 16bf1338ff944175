package dev.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks which classes a fresh machine loads: help must not wait for what it does not need. */
class StartTest {
  private static final Pattern HEAVY =
      Pattern.compile(" (org\\.apache\\.jena|edu\\.stanford|org\\.eclipse\\.jetty)\\.");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--help",
        "--version",
        "ask",
        "ask --help",
        "ask sponsors --help",
        "ask nothing",
        "run --help",
        "run nowhere",
        "extract",
        "extract --help",
        "extract nowhere",
        "evaluate --help",
        "serve --help",
        "check --help",
        "diff --help",
        "stats --help",
        "why --help",
        "merge --help",
        "add --help",
        "deny --help",
        "review --help",
        "forget --help",
        "export --help",
        "link --help",
        "explain",
        "explain port-taken",
      })
  void loadsNeitherJenaNorCoreNlpToSayHowToUseIt(String words)
      throws IOException, InterruptedException {
    var loaded = run(words);

    assertThat(loaded).anyMatch(line -> line.contains("dev.lanyard.cli.Main "));
    assertThat(loaded.stream().filter(line -> HEAVY.matcher(line).find())).isEmpty();
  }

  private static List<String> run(String words) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xlog:class+load", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    if (!words.isEmpty()) {
      command.addAll(List.of(words.split(" ")));
    }
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    process.waitFor();
    return lines;
  }
}
