package dev.lanyard.cli;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.serve.page.Texts;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.DiskStore;
import dev.lanyard.store.Forgotten;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;

/**
 * Serves the graph of a folder, says where it is, and stays until somebody presses Ctrl-C.
 *
 * @param options where to listen, and whether to take up what changes in the folder
 * @param texts of the documents
 */
record Serving(Console console, ServingOptions options, Path folder, Texts texts) {
  /**
   * Returns once the endpoint is down.
   *
   * @param more what else there is to do, as whole lines
   */
  void untilStopped(String more) {
    var watch = new Watch(console, List.of(folder), Serving::isOfAGraph);
    try (var log = RequestLog.to(options.accessLog(), console);
        var endpoint = start(log)) {
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
      List<Thread> watching =
          options.watches()
              ? List.of(watch.start(() -> takeUp(endpoint), "What was served before still is."))
              : List.of();
      endpoint.join();
      watching.forEach(Thread::interrupt);
    }
  }

  private Endpoint start(RequestLog log) {
    var builder =
        Endpoint.of(graph(), Questions.bundled())
            .host(options.host())
            .port(options.port())
            .limits(options.limits())
            .texts(texts)
            .rehearsing();
    return options.accessLog().isEmpty()
        ? builder.start()
        : builder.accessLog(log::write, path -> Forgotten.read(folder).scrubPath(path)).start();
  }

  /** Whether a file is read when its folder is loaded; a log of requests is not. */
  private static boolean isOfAGraph(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".trig")
        || name.equals(CorrectionsFile.NAME)
        || name.equals(Forgotten.NAME);
  }

  private Dataset graph() {
    return options.store().isEmpty()
        ? new Loading(console).load(folder)
        : new DiskStore(Path.of(options.store()))
            .open(Fingerprint.ofGraph(folder), () -> new Loading(console).load(folder));
  }

  private void takeUp(Endpoint endpoint) {
    endpoint.serve(graph());
    console.note("%s has changed, and is served as it is now.%n".formatted(folder));
  }
}
