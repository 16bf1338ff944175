package dev.lanyard.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.query.ReadWrite;
import org.jspecify.annotations.Nullable;

/**
 * What is served just now. A request gets the same from its beginning to its end, and reads it in
 * one transaction: a dataset on disk answers in none other.
 */
final class Current implements Supplier<Served>, Filter {
  private final ThreadLocal<@Nullable Served> kept = new ThreadLocal<>();
  private volatile Served served;

  Current(Served first) {
    this.served = first;
  }

  @Override
  public Served get() {
    var ours = kept.get();
    return ours == null ? served : ours;
  }

  void set(Served next) {
    served = next;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (((HttpServletRequest) request).getRequestURI().startsWith(SparqlService.PATH + "/")) {
      chain.doFilter(request, response); // Fuseki begins and ends transactions by itself
      return;
    }
    var ours = served;
    var graphs = ours.dataset().asDatasetGraph();
    kept.set(ours);
    graphs.begin(ReadWrite.READ);
    try {
      chain.doFilter(request, response);
    } finally {
      graphs.end();
      kept.remove();
    }
  }
}
