package dev.lanyard.cli;

import dev.lanyard.graph.Lan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How graphs are written: options of every command that writes some. */
final class WritingOptions {
  private static final String ABSOLUTE = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+[/#]";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--no-quotes",
      description = "Leave the words of the texts out: names, titles and offsets stay.")
  private boolean withoutQuotes;

  @Option(
      names = "--again",
      description = "Read every text, also those that have not changed since they were read.")
  private boolean again;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What the IRIs of entities begin with (default: ${DEFAULT-VALUE}).")
  private String base = Lan.BASE;

  /** What the IRIs of entities begin with. */
  String base() {
    if (!base.matches(ABSOLUTE)) {
      throw new ParameterException(
          spec.commandLine(),
          "--base %s: expected an absolute IRI that ends in / or #".formatted(base));
    }
    return base;
  }

  /** Whether claims carry the words they stand on. */
  boolean quotes() {
    return !withoutQuotes;
  }

  /** Whether to read what has not changed, too. */
  boolean again() {
    return again;
  }
}
