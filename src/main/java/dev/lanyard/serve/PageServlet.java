package dev.lanyard.serve;

import dev.lanyard.serve.page.Page;
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
    var values = Reply.parameters(request);
    var page =
        served.read(() -> page(served.site(), Origin.of(request), request.getRequestURI(), values));
    Reply.of(page).send(request, response);
  }

  private static Page page(Site site, String origin, String path, Map<String, String> values) {
    return path.equals("/") ? site.start(origin) : site.page(path, values);
  }
}
