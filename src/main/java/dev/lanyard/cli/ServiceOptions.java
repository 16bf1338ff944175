package dev.lanyard.cli;

import dev.lanyard.link.Manners;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How to behave towards a service on the web. */
final class ServiceOptions {
  private static final long MILLIS = 1000;

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long to wait for an answer (default: ${DEFAULT-VALUE}).")
  private double timeout = 30;

  @Option(
      names = "--retries",
      paramLabel = "COUNT",
      description =
          "How often to ask again where there is no answer, after twice as long each time"
              + " (default: ${DEFAULT-VALUE}).")
  private int retries = 4;

  @Option(
      names = "--rate",
      paramLabel = "COUNT",
      description = "Requests in a second, at most (default: ${DEFAULT-VALUE}).")
  private double rate = 2;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "The folder that keeps answers, not to be asked for again (default: links/.cache in the"
              + " folder of the graph).")
  private String cache = "";

  /** The manners that were asked for. */
  Manners manners(Path graph) {
    if (timeout <= 0 || retries < 0 || rate <= 0) {
      throw new ParameterException(
          spec.commandLine(), "--timeout and --rate: expected more than 0; --retries: 0 or more");
    }
    return new Manners(
        Duration.ofMillis((long) (timeout * MILLIS)),
        retries,
        Duration.ofSeconds(1),
        rate,
        cache.isEmpty() ? Manners.answers(graph) : Path.of(cache));
  }
}
