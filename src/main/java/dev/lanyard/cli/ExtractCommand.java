package dev.lanyard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lanyard extract posts/}: reads texts and writes the graph of each. */
@Command(
    name = ExtractCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads texts and writes what each of them states as a graph, one file a text.",
      "What has not changed since it was last read into the same folder is not read again, and the"
          + " graphs of texts that are gone from the folders named are deleted. Interrupted, it goes"
          + " on where it stopped when it is started again."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All texts were read.",
      "1:Some could not be read; the others were.",
      "2:There is nothing to read, or nowhere to write."
    },
    footer = {
      "",
      "For example:",
      "  lanyard extract posts/ notes/trip-report.txt",
      "  lanyard extract posts/ -o graph --no-quotes",
    })
final class ExtractCommand implements Callable<Integer> {
  static final String NAME = "extract";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final TextArguments inputs = new TextArguments();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write to (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("extracted");

  @Mixin private final WritingOptions writing = new WritingOptions();
  @Mixin private final ReadingOptions reading = new ReadingOptions();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (inputs.paths().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no text to read, expected files or folders: lanyard extract posts/");
    }
    return new Upkeep(console, writing, reading)
        .update(folder, new Keeper.Below(inputs.paths()), inputs.texts());
  }
}
