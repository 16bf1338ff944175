package dev.lanyard.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Where the program starts, {@code lanyard COMMAND}.
 *
 * <p>Exit codes: 0 all is well, 1 problems were found, 2 the words were wrong or something is to be
 * mended, 3 a defect of Lanyard itself.
 */
@Command(
    name = "lanyard",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads what people write about conferences and meetups, and answers questions about it.",
    footer = {"", "Begin with:  lanyard run        More about one:  lanyard COMMAND --help"})
public final class Main {
  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where in the program an error arose.")
  private boolean stacktrace;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Tell nothing but answers and errors: neither progress nor what was done.")
  private boolean quiet;

  private Main() {}

  /** Runs the command, prints, and exits. */
  public static void main(String[] args) {
    System.exit(run(Console.system(), args));
  }

  /** Runs the command and gives the exit code. */
  static int run(Console loud, String... args) {
    var main = new Main();
    Console console = loud.quietIf(() -> main.quiet);
    var failures = new Failures(console, () -> main.stacktrace);
    var line = new CommandLine(main);
    new Commands(console, () -> main.stacktrace).wanted(args).forEach(line::addSubcommand);
    line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(console.out())
        .setErr(console.err())
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    return line.execute(args.length == 0 ? new String[] {"--help"} : args);
  }
}
