package dev.lanyard.serve;

import dev.lanyard.ask.Questions;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that is there for all tests of a class, and somebody who asks it.
 *
 * <pre>
 * &#64;RegisterExtension private static final TestServer SERVER = new TestServer(Fixture::dataset);
 * </pre>
 */
final class TestServer implements BeforeAllCallback, AfterAllCallback, Visits {
  private final Supplier<Dataset> dataset;
  private @Nullable Endpoint endpoint;

  /** Serves what is there when the first test begins. */
  TestServer(Supplier<Dataset> dataset) {
    this.dataset = dataset;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    endpoint = Endpoint.of(dataset.get(), Questions.bundled()).port(0).start();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    started().close();
  }

  @Override
  public String url() {
    return started().url();
  }

  private Endpoint started() {
    if (endpoint == null) {
      throw new IllegalStateException("no server: is the field static, with @RegisterExtension?");
    }
    return endpoint;
  }
}
