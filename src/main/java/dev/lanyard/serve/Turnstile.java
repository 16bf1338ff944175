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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in as many requests at once as can be answered well; the others wait in a row, not long. */
final class Turnstile implements Filter {
  private final Semaphore places;

  Turnstile(int atOnce) {
    this.places = new Semaphore(atOnce, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = ((HttpServletRequest) request).getRequestURI();
    if (costsNothing(path)) {
      chain.doFilter(request, response);
    } else if (comesIn()) {
      try {
        chain.doFilter(request, response);
      } finally {
        places.release();
      }
    } else {
      var answer = (HttpServletResponse) response;
      answer.setHeader("Retry-After", String.valueOf(Limits.PATIENCE));
      busy().send((HttpServletRequest) request, answer);
    }
  }

  /**
   * What has been made already, and what tells whether the server is well, which it must always.
   */
  private static boolean costsNothing(String path) {
    return path.startsWith("/assets/") || path.startsWith("/webjars/") || path.startsWith("/$/");
  }

  private boolean comesIn() {
    if (places.getQueueLength() >= Limits.WAITING) {
      return false;
    }
    try {
      return places.tryAcquire(Limits.PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the server stops
      return false;
    }
  }

  private static Refusal busy() {
    return new Refusal(
        503,
        new Fault(
            "server-busy",
            "request",
            "the server answers as many others as it can",
            "Try again in %d seconds, and ask for one thing after the other."
                .formatted(Limits.PATIENCE)));
  }
}
