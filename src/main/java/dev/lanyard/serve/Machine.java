package dev.lanyard.serve;

import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** Puts the server together: what every request passes, and who answers it. */
final class Machine {
  private static final int LEAST_THREADS = 4;
  private static final int OUTPUT_BYTES = 32 * 1024;
  private static final int LEAST_COMPRESSED_BYTES = 1024;
  private static final long LAST_ANSWERS_SECONDS = 10;

  private Machine() {}

  /** A server that is not started yet. */
  static FusekiServer of(Current current, Settings settings) {
    var metrics = new Metrics();
    var limits = settings.limits();
    var builder =
        FusekiServer.create()
            .port(settings.port())
            .numServerThreads(LEAST_THREADS, LEAST_THREADS + limits.atOnce() + Limits.WAITING)
            .add(SparqlService.PATH, SparqlService.of(current.get(), limits).getDataService())
            .addFilter("/*", settings.log())
            .addFilter("/*", metrics)
            .addFilter("/*", new ResponseHeaders())
            .addFilter("/*", new ReadOnly())
            .addFilter("/*", new Bounds())
            .addFilter("/*", new Turnstile(limits.atOnce()))
            .addFilter("/*", current);
    Rooms.of(current, metrics).forEach(builder::addServlet);
    var server = builder.build();
    settle(server.getJettyServer(), settings.host());
    return server;
  }

  private static void settle(Server jetty, String host) {
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector tcp) {
        tcp.setHost(host);
        // Fuseki takes 5 MB for each answer, and most of ours are a thousandth of that.
        tcp.getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration()
            .setOutputBufferSize(OUTPUT_BYTES);
      }
    }
    var errors = new Errors();
    jetty.setErrorHandler(errors);
    jetty.getDescendants(ServletContextHandler.class).forEach(c -> c.setErrorHandler(errors));
    jetty.insertHandler(compression());
    // Whoever stops it waits for what is being answered.
    jetty.insertHandler(new GracefulHandler());
    jetty.setStopTimeout(TimeUnit.SECONDS.toMillis(LAST_ANSWERS_SECONDS));
  }

  /**
   * Makes small what is text, for those who can read it; archives and columns are small already.
   */
  private static GzipHandler compression() {
    var gzip = new GzipHandler();
    gzip.setMinGzipSize(LEAST_COMPRESSED_BYTES);
    gzip.setIncludedMimeTypes(
        "text/html",
        "text/plain",
        "text/css",
        "text/csv",
        "text/tab-separated-values",
        "text/javascript",
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml",
        "application/json",
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "image/svg+xml");
    return gzip;
  }
}
