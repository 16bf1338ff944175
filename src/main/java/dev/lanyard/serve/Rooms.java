package dev.lanyard.serve;

import dev.lanyard.serve.reconcile.ReconcileServlet;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Who answers where, but for SPARQL, which Fuseki answers. A new part of the server gets a line
 * here.
 */
final class Rooms {
  private Rooms() {}

  /**
   * A servlet for each pattern of paths; the more particular pattern wins.
   *
   * @param current what is served when a request comes; to be asked once for each
   * @param metrics what was counted of the requests before it
   */
  static Map<String, HttpServlet> of(Supplier<Served> current, Metrics metrics) {
    var rooms = new TreeMap<String, HttpServlet>();
    var things = new LinkedData(current);
    rooms.put("/id/*", things);
    rooms.put("/ontology", things);
    rooms.put("/graph/*", things);
    Representation.forPrograms().forEach(r -> rooms.put("/ontology." + r.suffix(), things));
    rooms.put("/assets/*", new Assets());
    rooms.put("/webjars/*", new Libraries());
    rooms.put("/reconcile/*", new ReconcileServlet(() -> current.get().desk()));
    rooms.put("/data/*", new Downloads(current));
    rooms.put("/.well-known/void", new VoidServlet(current));
    rooms.put("/$/*", new Health(metrics));
    rooms.put("/*", new PageServlet(current));
    return rooms;
  }
}
