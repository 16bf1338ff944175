package dev.lanyard.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Tells of each request in a line what was asked for and how that went, but neither who asked nor
 * what was filled in.
 *
 * <pre>{@code
 * 2026-03-01T10:20:30.123Z GET /ask/sponsors?... 200 12 ms
 * }</pre>
 */
final class AccessLog implements Filter {
  private static final long NANOS = 1_000_000;

  private final Consumer<String> lines;
  private final UnaryOperator<String> scrub;

  /**
   * @param scrub takes the names out of an address that nobody is to find in it
   */
  AccessLog(Consumer<String> lines, UnaryOperator<String> scrub) {
    this.lines = lines;
    this.scrub = scrub;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long began = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      var asked = (HttpServletRequest) request;
      lines.accept(
          "%s %s %s%s %d %d ms"
              .formatted(
                  Instant.now().truncatedTo(ChronoUnit.MILLIS),
                  asked.getMethod().replaceAll("\\W", ""),
                  scrub.apply(path(asked.getRequestURI())),
                  asked.getQueryString() == null ? "" : "?...",
                  ((HttpServletResponse) response).getStatus(),
                  (System.nanoTime() - began) / NANOS));
    }
  }

  /** As people read it, on one line whatever is in it. */
  private static String path(String uri) {
    try {
      return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8)
          .replaceAll("[\\p{Cntrl}\\p{Cf}\\s]", "_");
    } catch (IllegalArgumentException e) {
      return uri; // what is no encoding is told as it came
    }
  }
}
