package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs of other people, which {@code .ci/run} installs; without them tests are skipped. */
public final class Tools {
  /** Debian's own, which has Debian's packages. */
  public static final String PYTHON = "/usr/bin/python3";

  private Tools() {}

  /** Skips the test if a program is not there. */
  static void need(String program) {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin", program)), "needs " + program + " of Debian");
  }

  /** Skips the test if Python or a module is not there. */
  public static void needPython(String... modules) throws IOException, InterruptedException {
    need("python3");
    for (String module : modules) {
      var asked =
          new ProcessBuilder(PYTHON, "-c", "import " + module)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assumeTrue(asked.waitFor() == 0, "needs python3-" + module + " of Debian");
    }
  }

  /** What a program says; it must end well. */
  public static String run(String... words) throws IOException, InterruptedException {
    return run(Path.of("."), words);
  }

  /** The same, in a folder. */
  public static String run(Path folder, String... words) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(List.of(words))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
