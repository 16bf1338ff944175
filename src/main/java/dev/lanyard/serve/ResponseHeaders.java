package dev.lanyard.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What every response says about itself: pages load nothing from elsewhere and run no script that
 * stands in them; the data may be read by the pages of other people.
 */
final class ResponseHeaders implements Filter {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /**
   * The editor's libraries write styles into what they draw; scripts stay as strict as elsewhere.
   */
  private static final String EDITOR =
      POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  private static final List<String> DATA =
      List.of("/lanyard/", "/id/", "/ontology", "/graph/", "/ask/", "/data/", "/.well-known/");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    answer.setHeader(
        "Content-Security-Policy",
        asked.getRequestURI().equals("/sparql-editor") ? EDITOR : POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    if (isData(asked.getRequestURI())) {
      answer.setHeader("Access-Control-Allow-Origin", "*");
      if (asked
          .getMethod()
          .equals("OPTIONS")) { // a browser asks before it sends a query as a POST body
        answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        answer.setHeader("Access-Control-Max-Age", "86400");
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static boolean isData(String path) {
    return DATA.stream().anyMatch(path::startsWith);
  }
}
