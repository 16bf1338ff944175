package dev.lanyard.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /$/ping}, whether the server is well, and {@code /$/metrics}, what it has to do. */
final class Health extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Metrics metrics;

  Health(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var reply =
        switch (request.getRequestURI()) {
          case "/$/ping" -> Reply.text(200, "well\n");
          case "/$/metrics" ->
              Reply.text(200, metrics.text()).of("text/plain; version=0.0.4; charset=utf-8");
          default -> Reply.text(404, "There are /$/ping and /$/metrics.\n");
        };
    reply.with("Cache-Control", "no-store").send(request, response);
  }
}
