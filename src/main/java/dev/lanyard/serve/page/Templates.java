package dev.lanyard.serve.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * Fills in the templates beside this package's resources, {@code NAME.peb}. Whatever a template
 * prints goes through {@link Harmless}; there is no way around it but {@link StructuredData}.
 */
final class Templates {
  private static final String FOLDER = "dev/lanyard/serve/page";
  private static final String ESCAPING = "harmless";

  /** In signs, of a page. */
  private static final int USUAL = 16 * 1024;

  private static final PebbleEngine ENGINE = engine();

  private Templates() {}

  private static PebbleEngine engine() {
    var loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".peb");
    return new PebbleEngine.Builder()
        .loader(loader)
        .autoEscaping(true)
        .addEscapingStrategy(ESCAPING, new Harmless())
        .defaultEscapingStrategy(ESCAPING)
        .extension(new Words())
        .strictVariables(true) // a misspelt name is an error, not an empty page
        .defaultLocale(Locale.ROOT)
        .build();
  }

  /** The text of a page. */
  static String fill(String name, Map<String, Object> values) {
    var out = new StringWriter(USUAL);
    try {
      ENGINE.getTemplate(name).evaluate(out, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
