package dev.lanyard.cli;

import dev.lanyard.ask.Doubts;
import dev.lanyard.ask.Entities;
import dev.lanyard.store.Union;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lanyard review}: walks through what may be one and is left apart. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Walks through what may be one thing and is left apart, with the words of the documents side by"
          + " side, and asks: the same, different, or later.",
      "What you say is written into corrections.ttl at once and not asked again, nor what follows from"
          + " it. Ctrl-C or Ctrl-D ends it; what was said before is kept."
    },
    footer = {"", "For example:", "  lanyard review", "  lanyard review --list"})
final class ReviewCommand implements Callable<Integer> {
  private final Console console;
  private final Reader in;

  @Option(names = "--list", description = "List the pairs, one a line, and ask nothing.")
  private boolean list;

  @Mixin private final CorrectingOptions correcting = new CorrectingOptions();

  ReviewCommand(Console console) {
    this(console, new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  ReviewCommand(Console console, Reader in) {
    this.console = console;
    this.in = in;
  }

  @Override
  public Integer call() {
    var corrector = new Corrector(correcting, console);
    Union union = corrector.union();
    List<Doubts.Pair> pairs = new Doubts(union).pairs();
    if (list || pairs.isEmpty()) {
      pairs.forEach(
          p ->
              console.print(
                  "%s\t%s\t%s%n"
                      .formatted(
                          Entities.brief(p.one()),
                          Entities.brief(p.other()),
                          p.grounds().words())));
      console.print(pairs.isEmpty() ? "Nothing is in doubt.%n".formatted() : "");
      return 0;
    }
    try (var lines = new BufferedReader(in)) {
      new Interview(console, corrector, union, pairs).hold(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }
}
