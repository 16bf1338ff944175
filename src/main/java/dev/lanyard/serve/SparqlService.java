package dev.lanyard.serve;

import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;

/** SPARQL queries and whole graphs over HTTP, by Fuseki: no update, no upload, no other server. */
final class SparqlService {
  /** Where it is. */
  static final String PATH = "/lanyard";

  private SparqlService() {}

  /** The service for one state of a graph. */
  static DataAccessPoint of(Served served, Limits limits) {
    var graph = new DatasetGraphReadOnly(served.dataset().asDatasetGraph());
    graph.getContext().set(ARQ.httpServiceAllowed, false);
    graph
        .getContext()
        .set(ARQ.queryTimeout, String.valueOf(TimeUnit.SECONDS.toMillis(limits.seconds())));
    var service =
        DataService.newBuilder(graph)
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName("sparql")
                    .processor(new QueryProcessor(limits, action -> description(served, action)))
                    .build())
            .addEndpoint(
                Endpoint.create()
                    .operation(Operation.GSP_R)
                    .endpointName("data")
                    .processor(new GSP_R())
                    .build())
            .build();
    service.goActive();
    return new DataAccessPoint(PATH, service);
  }

  /** To those who ask nothing: what could be asked, or a form to ask in. */
  private static Reply description(Served served, HttpAction action) {
    return new SelfDescription(served).reply(action.getRequest(), "/query");
  }
}
