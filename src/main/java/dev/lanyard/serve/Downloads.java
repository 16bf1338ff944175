package dev.lanyard.serve;

import dev.lanyard.export.Delivery;
import dev.lanyard.export.Export;
import dev.lanyard.export.Exports;
import dev.lanyard.export.Settings;
import dev.lanyard.fault.Fault;
import dev.lanyard.serve.page.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The exports to be fetched.
 *
 * <pre>{@code
 * GET /data/                               what there is
 * GET /data/turtle?series=Harbour+Days     a graph, as 'lanyard export turtle' writes it
 * GET /data/csv/appearances?year=2025      a table
 * GET /data/sqlite                         all tables in one file
 * }</pre>
 *
 * <p>A file is made whole on disk before anything is sent: it may be larger than memory, and what
 * fails on the way is an answer that says so.
 */
final class Downloads extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Supplier<Served> current;

  Downloads(Supplier<Served> current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
    if (path.isEmpty()) {
      list(request).with("Vary", "Accept").send(request, response);
      return;
    }
    Path folder = Files.createTempDirectory("lanyard-data");
    Path file = folder.resolve("export");
    try {
      var wanted = Download.of(path, Reply.parameters(request));
      var served = current.get();
      send(served.read(() -> made(wanted.from(served.dataset()), file)), file, response);
    } catch (Fault fault) {
      new Refusal(status(fault), fault).send(request, response);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static Delivery made(Delivery delivery, Path file) {
    delivery.to(file);
    return delivery;
  }

  private static void send(Delivery delivery, Path file, HttpServletResponse response)
      throws IOException {
    response.setContentType(delivery.mediaType());
    response.setContentLengthLong(Files.size(file));
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"%s\"".formatted(delivery.usualName()));
    Files.copy(file, response.getOutputStream());
  }

  /** What cannot be found, and what was asked for in words that cannot be read. */
  private static int status(Fault fault) {
    return switch (fault.slug()) {
      case "filter-date", "parameter-value", "not-tabular" -> 400;
      case "format-unknown", "table-unknown", "table-unnamed", "nothing-selected" -> 404;
      default -> 500;
    };
  }

  /** For a terminal what it can show, for a browser links. */
  private static Reply list(HttpServletRequest request) {
    var accept = Accept.of(Objects.requireNonNullElse(request.getHeader("Accept"), ""));
    var best = accept.best(List.of("text/plain", "text/html")).orElse("text/plain");
    return best.equals("text/html")
        ? Reply.of(Site.data(Origin.of(request)))
        : Reply.text(200, list());
  }

  private static String list() {
    var list = new StringBuilder("What can be fetched, whole or in part:\n\n");
    for (Export export : Exports.all(Settings.USUAL)) {
      list.append(
          "/data/%-20s %s%n"
              .formatted(
                  export.name() + (Exports.isFolder(export) ? "/TABLE" : ""),
                  export.says().replace("--network", "?network=")));
    }
    list.append("\nTABLE is one of: ").append(String.join(", ", Exports.tables()));
    return list.append(
            "\n\nWith ?event=NAME, ?series=NAME, ?year=YEAR, ?since=DATE or ?until=DATE only the"
                + " events that fit, their talks and people.\n"
                + "graphml and gexf take ?network=people-events, co-speakers or"
                + " organisations-events.\n")
        .toString();
  }
}
