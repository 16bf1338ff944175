package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Carries requests to the {@link Site} and its pages back. */
final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Site site;

  PageServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var values = new TreeMap<String, String>();
    for (var name : Collections.list(request.getParameterNames())) {
      var value = request.getParameter(name).strip();
      if (!value.isEmpty()) { // a form sends the fields that were left empty too
        values.put(name, value);
      }
    }
    send(response, page(origin(request), request.getRequestURI(), values));
  }

  /** How the reader reached this server, which need not be how it sees itself. */
  private static String origin(HttpServletRequest request) {
    var host = Objects.requireNonNullElse(request.getHeader("Host"), "");
    return host.matches("[A-Za-z0-9.:\\[\\]-]+") ? request.getScheme() + "://" + host : "";
  }

  private Page page(String origin, String path, Map<String, String> values) {
    try {
      return path.equals("/") ? site.start(origin) : site.page(path, values);
    } catch (Fault fault) {
      return Page.html(fault.slug().equals("question-unknown") ? 404 : 400, FaultPage.of(fault));
    }
  }

  private static void send(HttpServletResponse response, Page page) throws IOException {
    var bytes = page.body().getBytes(StandardCharsets.UTF_8);
    response.setStatus(page.status());
    response.setContentType(page.mediaType());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
