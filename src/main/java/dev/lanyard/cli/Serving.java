package dev.lanyard.cli;

import dev.lanyard.serve.Endpoint;

/** Starts an endpoint, says where it is, and stays until somebody presses Ctrl-C. */
final class Serving {
  private Serving() {}

  /** Returns once the endpoint is down. */
  static void untilStopped(Console console, Endpoint.Builder builder) {
    untilStopped(console, builder, "");
  }

  /**
   * As above.
   *
   * @param more what else there is to do, as whole lines
   */
  static void untilStopped(Console console, Endpoint.Builder builder, String more) {
    try (var endpoint = builder.start()) {
      // The signal ends the machine without unwinding this stack, so the hook must close what is
      // open.
      Runtime.getRuntime().addShutdownHook(new Thread(endpoint::close, "stop-endpoint"));
      console.print(
          """
          Open   %1$s
          Ask    curl '%1$slanyard/sparql' --data-urlencode 'query=SELECT ?name { ?p a <https://w3id.org/lanyard#Person> ; <http://www.w3.org/2000/01/rdf-schema#label> ?name }'
          %2$sStop   Ctrl-C
          """
              .formatted(endpoint.url(), more));
      endpoint.join();
    }
  }
}
