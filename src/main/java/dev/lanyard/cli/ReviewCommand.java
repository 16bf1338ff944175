package dev.lanyard.cli;

import dev.lanyard.ask.Doubts;
import dev.lanyard.ask.Entities;
import dev.lanyard.store.Correction;
import dev.lanyard.store.Union;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
      "What you say is written into corrections.ttl at once and not asked again."
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
    var doubts = new Doubts(union);
    List<Doubts.Pair> pairs = doubts.pairs();
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
      ask(corrector, union, doubts, pairs, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }

  private void ask(
      Corrector corrector,
      Union union,
      Doubts doubts,
      List<Doubts.Pair> pairs,
      BufferedReader lines)
      throws IOException {
    var entities = new Entities(union);
    for (int i = 0; i < pairs.size(); i++) {
      Doubts.Pair pair = pairs.get(i);
      console.print(
          "%n%d of %d: the same? (%s)%n%n%s%n%n"
              .formatted(
                  i + 1,
                  pairs.size(),
                  pair.grounds().words(),
                  doubts.sideBySide(pair, entities, console.width())));
      char answer = answer(lines);
      if (answer == 'q') {
        return;
      }
      if (answer != 'l') {
        say(corrector, union, pair, answer == 's');
      }
    }
  }

  /** The first letter of an answer that is one; {@code q} at the end of the input. */
  private char answer(BufferedReader lines) throws IOException {
    while (true) {
      console.print("[s]ame  [d]ifferent  [l]ater  [q]uit > ");
      String line = lines.readLine();
      if (line == null) {
        return 'q';
      }
      if (!line.isBlank() && "sdlq".indexOf(line.strip().charAt(0)) >= 0) {
        return line.strip().charAt(0);
      }
    }
  }

  private void say(Corrector corrector, Union union, Doubts.Pair pair, boolean same) {
    List<String> ones = union.identities().namesOf(pair.one());
    List<String> others = union.identities().namesOf(pair.other());
    var corrections = new ArrayList<Correction>();
    for (String one : ones) {
      for (String other : same ? others.subList(0, 1) : others) {
        corrections.add(corrector.identity(same, one, other, Set.of()));
      }
    }
    corrector.write(
        same
            ? "%s is %s now.".formatted(Entities.brief(pair.one()), Entities.brief(pair.other()))
            : "They are two.",
        corrections);
  }
}
