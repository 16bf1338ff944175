package dev.lanyard.cli;

import dev.lanyard.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The texts that a command reads. */
final class TextArguments {
  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "0..*",
      description = "The texts: Markdown, HTML or plain text, or folders with such files.")
  private List<Path> paths = new ArrayList<>();

  /** What was named: none, if nothing was. */
  List<Path> paths() {
    return paths;
  }

  /** The texts there, as there are now. */
  List<Text> texts() {
    return Text.files(paths);
  }
}
