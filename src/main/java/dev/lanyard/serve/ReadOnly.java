package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Refuses whatever would change something, before anybody looks at what was sent. */
final class ReadOnly implements Filter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    if (READING.contains(asked.getMethod())
        || (asked.getMethod().equals("POST") && takesQueries(asked.getRequestURI()))) {
      chain.doFilter(request, response);
      return;
    }
    var answer = (HttpServletResponse) response;
    answer.setHeader("Allow", "GET, HEAD, OPTIONS");
    new Refusal(
            HttpServletResponse.SC_METHOD_NOT_ALLOWED,
            new Fault(
                "read-only",
                asked.getMethod().replaceAll("\\W", "") + " request",
                "nothing can be changed here",
                "Queries go to /lanyard/sparql by GET or POST. To mend what is wrong, see 'lanyard explain read-only'."))
        .send(asked, answer);
  }

  /** Only a query may be long enough to be sent as a body. */
  private static boolean takesQueries(String path) {
    return path.equals("/lanyard/sparql")
        || path.equals("/reconcile")
        || path.startsWith("/reconcile/");
  }
}
