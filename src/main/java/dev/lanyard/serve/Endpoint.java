package dev.lanyard.serve;

import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import dev.lanyard.serve.page.Texts;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;

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
  private final Settings settings;
  private final Current current;
  private volatile Rehearsal rehearsal;
  private boolean closed;

  private Endpoint(FusekiServer server, Settings settings, Current current) {
    this.server = server;
    this.settings = settings;
    this.current = current;
    this.rehearsal = rehearsal(current.get());
  }

  private Rehearsal rehearsal(Served served) {
    return settings.rehearses() ? Rehearsal.of(served) : Rehearsal.none(served);
  }

  /** To be filled in and started. */
  public static Builder of(Dataset dataset, Questions questions) {
    return new Builder(dataset, questions, Settings.usual());
  }

  /** Where the start page is, {@code http://127.0.0.1:3030/}. */
  public String url() {
    var host = settings.host();
    var reachable = host.equals("0.0.0.0") ? "localhost" : host;
    return "http://%s:%d/"
        .formatted(reachable.contains(":") ? "[" + reachable + "]" : reachable, server.getPort());
  }

  /**
   * Serves another state of the graph from now on. What is being answered is answered from the one
   * before, and no request fails in between. If it was closed meanwhile, nothing is served.
   */
  public void serve(Dataset dataset) {
    var next = Served.of(dataset, current.get().questions(), settings.texts());
    synchronized (this) {
      if (closed) {
        return;
      }
      server
          .getDataAccessPointRegistry()
          .put(SparqlService.PATH, SparqlService.of(next, settings.limits()));
      current.set(next);
      rehearsal.end();
      rehearsal = rehearsal(next);
    }
  }

  /** Waits until it is closed. */
  public void join() {
    server.join();
  }

  /** Lets what is being answered finish, for a moment, and stops. Closing again does nothing. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      rehearsal.end();
    }
    server.stop();
    rehearsal.join(); // a dataset on disk is not to be closed while somebody reads it
  }

  /** How to serve; each method gives a new one. */
  public static final class Builder {
    private static final int LAST_PORT = 65535;

    private final Dataset dataset;
    private final Questions questions;
    private final Settings settings;

    private Builder(Dataset dataset, Questions questions, Settings settings) {
      this.dataset = dataset;
      this.questions = questions;
      this.settings = settings;
    }

    /** The address to listen at, {@code 127.0.0.1} unless told otherwise. */
    public Builder host(String address) {
      return new Builder(dataset, questions, settings.host(address));
    }

    /** The port to listen at, 3030 unless told otherwise; 0 takes any that is free. */
    public Builder port(int number) {
      return new Builder(dataset, questions, settings.port(number));
    }

    /** The texts that the documents were read from; none unless told otherwise. */
    public Builder texts(Texts texts) {
      return new Builder(dataset, questions, settings.texts(texts));
    }

    /** How much one visitor may ask. */
    public Builder limits(Limits limits) {
      return new Builder(dataset, questions, settings.limits(limits));
    }

    /**
     * Who is told of each request in a line; nobody unless told otherwise.
     *
     * @param scrub takes names out of addresses that are not to be found in it
     */
    public Builder accessLog(Consumer<String> lines, UnaryOperator<String> scrub) {
      return new Builder(dataset, questions, settings.log(new AccessLog(lines, scrub)));
    }

    /**
     * After it has started, and when it gets another state of the graph, it answers in the
     * background what is likely to be asked, so that the first visitors need not wait for what is
     * made once.
     */
    public Builder rehearsing() {
      return new Builder(dataset, questions, settings.rehearsing());
    }

    /**
     * Starts it.
     *
     * @throws Fault {@code port-taken}, {@code port-wrong} or {@code host-unusable}
     */
    public Endpoint start() {
      int port = settings.port();
      if (port < 0 || port > LAST_PORT) {
        throw ListenFaults.wrongPort(port);
      }
      var current = new Current(Served.of(dataset, questions, settings.texts()));
      var server = Machine.of(current, settings);
      try {
        server.start();
      } catch (RuntimeException e) {
        server.stop();
        throw ListenFaults.of(e, settings.host(), port);
      }
      return new Endpoint(server, settings, current);
    }
  }
}
