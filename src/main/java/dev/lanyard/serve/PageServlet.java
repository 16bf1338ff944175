package dev.lanyard.serve;

import dev.lanyard.serve.page.Site;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** Carries requests to the {@link Site} and its pages back. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Supplier<Served> current;

  PageServlet(Supplier<Served> current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var served = current.get();
    var path = request.getRequestURI();
    served
        .read(
            () ->
                path.equals("/")
                    ? Reply.of(served.site().start(Origin.of(request)))
                    : page(served, path, Reply.parameters(request)))
        .send(request, response);
  }

  /** The page, kept for whoever asks the same. */
  static Reply page(Served served, String path, Map<String, String> values) {
    return served
        .kept()
        .reply(new Kept.Asked(path, "", values), () -> Reply.of(served.site().page(path, values)));
  }
}
