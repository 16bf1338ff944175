package dev.lanyard.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** How the program is called from where the user stands, for commands that they can copy. */
final class Invocation {
  private Invocation() {}

  /** {@code java -jar target/lanyard.jar}; {@code lanyard} where there is no jar. */
  static String words() {
    Path code = code();
    if (!code.toString().endsWith(".jar")) {
      return "lanyard";
    }
    Path here = Path.of("").toAbsolutePath();
    Path shown = code.startsWith(here) ? here.relativize(code) : code;
    return "java -jar " + (shown.toString().contains(" ") ? "'%s'".formatted(shown) : shown);
  }

  /** The jar, or the folder of classes, that the program is in. */
  static Path code() {
    try {
      var source = Invocation.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
