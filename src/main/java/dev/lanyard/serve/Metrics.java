package dev.lanyard.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests by what they ask for and how they end, and how long they take. */
final class Metrics implements Filter {
  private static final double[] BUCKETS = {0.005, 0.02, 0.1, 0.5, 2, 10};
  private static final double NANOS = 1e9;
  private static final int CLASS = 100;

  /** What begins with it, as it is called among the numbers; an area for each kind of work. */
  private static final Map<String, String> AREAS =
      Map.of(
          "id", "thing",
          "ontology", "thing",
          "graph", "thing",
          "lanyard", "sparql",
          "ask", "question",
          "reconcile", "reconcile",
          "assets", "asset",
          "webjars", "asset",
          "$", "health");

  private final Map<String, LongAdder> ended = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> within = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> nanos = new ConcurrentSkipListMap<>();
  private final AtomicInteger running = new AtomicInteger();

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var area = area(((HttpServletRequest) request).getRequestURI());
    long began = System.nanoTime();
    running.incrementAndGet();
    try {
      chain.doFilter(request, response);
    } finally {
      running.decrementAndGet();
      count(area, ((HttpServletResponse) response).getStatus(), System.nanoTime() - began);
    }
  }

  private static String area(String path) {
    var parts = path.split("/", 3);
    return AREAS.getOrDefault(parts.length > 1 ? parts[1] : "", "page");
  }

  private void count(String area, int status, long took) {
    var labels = "area=\"" + area + '"';
    add(ended, labels + ",status=\"" + status / CLASS + "xx\"", 1);
    add(nanos, labels, took);
    for (double bucket : BUCKETS) {
      if (took <= bucket * NANOS) {
        add(within, labels + ",le=\"" + bucket + '"', 1);
      }
    }
    add(within, labels + ",le=\"+Inf\"", 1);
  }

  private static void add(Map<String, LongAdder> counts, String labels, long more) {
    counts.computeIfAbsent(labels, l -> new LongAdder()).add(more);
  }

  /** All of them in the text format of Prometheus, version 0.0.4. */
  String text() {
    var out = new StringBuilder();
    head(out, "lanyard_requests_total", "counter", "Requests that were answered.");
    ended.forEach((labels, n) -> line(out, "lanyard_requests_total", labels, n.sum()));
    head(out, "lanyard_request_seconds", "histogram", "How long answers took.");
    within.forEach((labels, n) -> line(out, "lanyard_request_seconds_bucket", labels, n.sum()));
    nanos.forEach((labels, n) -> line(out, "lanyard_request_seconds_sum", labels, n.sum() / NANOS));
    within.forEach(
        (labels, n) -> {
          if (labels.endsWith(",le=\"+Inf\"")) {
            var area = labels.substring(0, labels.indexOf(','));
            line(out, "lanyard_request_seconds_count", area, n.sum());
          }
        });
    head(out, "lanyard_requests_running", "gauge", "Requests that are being answered.");
    out.append("lanyard_requests_running ").append(running.get()).append('\n');
    var machine = Runtime.getRuntime();
    head(out, "lanyard_memory_bytes", "gauge", "Memory of the server that is in use.");
    out.append("lanyard_memory_bytes ")
        .append(machine.totalMemory() - machine.freeMemory())
        .append('\n');
    return out.toString();
  }

  private static void head(StringBuilder out, String name, String type, String help) {
    out.append("# HELP %s %s%n# TYPE %s %s%n".formatted(name, help, name, type));
  }

  private static void line(StringBuilder out, String name, String labels, Number value) {
    out.append("%s{%s} %s%n".formatted(name, labels, value));
  }
}
