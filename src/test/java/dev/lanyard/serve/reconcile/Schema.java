package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What a version of the protocol demands, as a JSON schema of our own. */
final class Schema {
  private static final Path FOLDER = Path.of("src/test/resources/dev/lanyard/serve/reconcile");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Path, Schema> KNOWN = new ConcurrentHashMap<>();

  private final com.networknt.schema.Schema schema;

  private Schema(Path file) {
    try {
      this.schema = REGISTRY.getSchema(Files.readString(file), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code 0.2/manifest.json}. */
  static Schema of(String version, String name) {
    return KNOWN.computeIfAbsent(FOLDER.resolve(version).resolve(name + ".json"), Schema::new);
  }

  void holds(String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  boolean allows(String json) {
    return schema.validate(json, InputFormat.JSON).isEmpty();
  }
}
