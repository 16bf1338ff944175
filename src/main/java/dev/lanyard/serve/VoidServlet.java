package dev.lanyard.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;

/** {@code /.well-known/void}, where programs look for what a server holds. */
final class VoidServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  private final transient Supplier<Served> current;

  VoidServlet(Supplier<Served> current) {
    this.current = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new SelfDescription(current.get()).reply(request, "/").send(request, response);
  }
}
