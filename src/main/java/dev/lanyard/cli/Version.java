package dev.lanyard.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which Lanyard this is, as the manifest of its jar has it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    return new String[] {
      "lanyard " + version.orElse("(unpacked)"), "Java " + Runtime.version(),
    };
  }
}
