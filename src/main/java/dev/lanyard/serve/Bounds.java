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
import java.util.Objects;
import java.util.Optional;

/**
 * Turns away what is too long to be read, before anybody reads it; whoever else takes bodies looks
 * after that.
 */
final class Bounds implements Filter {
  private static final String SPARQL = SparqlService.PATH + "/";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var asked = (HttpServletRequest) request;
    var refusal = refusal(asked);
    if (refusal.isPresent()) {
      refusal.get().send(asked, (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<Refusal> refusal(HttpServletRequest asked) {
    int address =
        asked.getRequestURI().length()
            + Objects.requireNonNullElse(asked.getQueryString(), "").length();
    if (address > Limits.ADDRESS) {
      return Optional.of(new Refusal(414, longAddress(address)));
    }
    if (!asked.getMethod().equals("POST") || !asked.getRequestURI().startsWith(SPARQL)) {
      return Optional.empty();
    }
    long length = asked.getContentLengthLong();
    if (length < 0) {
      return Optional.of(new Refusal(411, noLength()));
    }
    return length > Limits.BODY
        ? Optional.of(new Refusal(413, longBody(length)))
        : Optional.empty();
  }

  private static Fault longAddress(int length) {
    return new Fault(
        "address-long",
        "request",
        "its address has %d signs, at most %d are read".formatted(length, Limits.ADDRESS),
        "Send the query as the body of a POST to /lanyard/sparql.");
  }

  private static Fault noLength() {
    return new Fault(
        "body-length",
        "request",
        "it has a body and does not say how long that is",
        "Send a Content-Length header with it.");
  }

  private static Fault longBody(long length) {
    return new Fault(
        "body-long",
        "request",
        "its body has %d bytes, at most %d are read".formatted(length, Limits.BODY),
        "Ask for less at once.");
  }
}
