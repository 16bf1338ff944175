package dev.lanyard.serve;

import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
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
  private final Current current;

  private Endpoint(FusekiServer server, String host, Current current) {
    this.server = server;
    this.host = host;
    this.current = current;
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

  /**
   * Serves another state of the graph from now on. What is being answered is answered from the one
   * before, and no request fails in between.
   */
  public void serve(Dataset dataset) {
    var next = Served.of(dataset, current.get().questions());
    server.getDataAccessPointRegistry().put(SparqlService.PATH, SparqlService.of(dataset));
    current.set(next);
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
      var current = new Current(Served.of(dataset, questions));
      var server = server(current);
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
      return new Endpoint(server, host, current);
    }

    private FusekiServer server(Current current) {
      var server =
          FusekiServer.create()
              .port(port)
              .add(SparqlService.PATH, SparqlService.of(dataset).getDataService())
              .addFilter("/*", new ResponseHeaders())
              .addFilter("/*", new ReadOnly());
      Rooms.of(current).forEach(server::addServlet);
      return server.build();
    }
  }
}
