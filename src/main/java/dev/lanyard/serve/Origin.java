package dev.lanyard.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** How a reader reached this server, which need not be how it sees itself. */
final class Origin {
  private Origin() {}

  /** {@code http://localhost:3030}; empty if the reader does not say or says nonsense. */
  static String of(HttpServletRequest request) {
    var host = Objects.requireNonNullElse(request.getHeader("Host"), "");
    return host.matches("[A-Za-z0-9.:\\[\\]-]+") ? request.getScheme() + "://" + host : "";
  }
}
