package dev.lanyard.serve;

import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A running server.
 *
 * <pre>{@code
 * try (var endpoint = Endpoint.of(dataset, Questions.bundled()).port(0).start()) {
 *   open(endpoint.url()); // the start page; SPARQL is at lanyard/sparql below it
 * }
 * }</pre>
 */
public final class Endpoint implements AutoCloseable {
  private final FusekiServer server;
  private final String host;

  private Endpoint(FusekiServer server, String host) {
    this.server = server;
    this.host = host;
  }

  /** To be filled in and started. */
  public static Builder of(Dataset dataset, Questions questions) {
    return new Builder(dataset, questions, "127.0.0.1", 3030);
  }

  /** Where the start page is, {@code http://127.0.0.1:3030/}. */
  public String url() {
    var reachable = host.equals("0.0.0.0") ? "localhost" : host;
    return "http://%s:%d/"
        .formatted(reachable.contains(":") ? "[" + reachable + "]" : reachable, server.getPort());
  }

  /** Waits until it is closed. */
  public void join() {
    server.join();
  }

  /** Lets what is being answered finish, for a moment, and stops. Closing again does nothing. */
  @Override
  public void close() {
    server.stop();
  }

  /** How to serve; each method gives a new one. */
  public record Builder(Dataset dataset, Questions questions, String host, int port) {
    /** The address to listen at, {@code 127.0.0.1} unless told otherwise. */
    public Builder host(String address) {
      return new Builder(dataset, questions, address, port);
    }

    /** The port to listen at, 3030 unless told otherwise; 0 takes any that is free. */
    public Builder port(int number) {
      return new Builder(dataset, questions, host, number);
    }

    /**
     * Starts it.
     *
     * @throws Fault {@code port-taken}, {@code port-wrong} or {@code host-unusable}
     */
    public Endpoint start() {
      if (port < 0 || port > 65535) {
        throw ListenFaults.wrongPort(port);
      }
      var server = server(new DatasetGraphReadOnly(dataset.asDatasetGraph()));
      for (var connector : server.getJettyServer().getConnectors()) {
        if (connector instanceof ServerConnector tcp) {
          tcp.setHost(host);
        }
      }
      try {
        server.start();
      } catch (RuntimeException e) {
        server.stop();
        throw ListenFaults.of(e, host, port);
      }
      return new Endpoint(server, host);
    }

    private FusekiServer server(DatasetGraph graph) {
      graph.getContext().set(ARQ.httpServiceAllowed, false);
      graph
          .getContext()
          .set(ARQ.queryTimeout, String.valueOf(TimeUnit.SECONDS.toMillis(Asker.PATIENCE)));
      var reading =
          DataService.newBuilder(graph)
              .addEndpoint(Operation.Query, "sparql")
              .addEndpoint(Operation.GSP_R, "data")
              .build();
      var pages = new PageServlet(new Site(dataset, questions));
      return FusekiServer.create()
          .port(port)
          .add("/lanyard", reading)
          .addFilter("/*", new ResponseHeaders())
          .addFilter("/*", new ReadOnly())
          .addServlet("/*", pages)
          .build();
    }
  }
}
