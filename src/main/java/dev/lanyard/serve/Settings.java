package dev.lanyard.serve;

import dev.lanyard.serve.page.Texts;
import jakarta.servlet.Filter;

/**
 * How a server behaves, whatever it serves.
 *
 * @param host the address to listen at
 * @param port where to listen; 0 takes any that is free
 * @param log is told of each request
 * @param texts of the documents that are served
 * @param rehearses whether it answers what is likely to be asked before anybody does
 */
record Settings(String host, int port, Limits limits, Filter log, Texts texts, boolean rehearses) {
  private static final int PORT = 3030;

  /** This machine alone may ask, and nobody writes it down. */
  static Settings usual() {
    return new Settings(
        "127.0.0.1",
        PORT,
        Limits.usual(),
        (request, response, chain) -> chain.doFilter(request, response),
        Texts.none(),
        false);
  }

  Settings host(String address) {
    return new Settings(address, port, limits, log, texts, rehearses);
  }

  Settings port(int number) {
    return new Settings(host, number, limits, log, texts, rehearses);
  }

  Settings limits(Limits others) {
    return new Settings(host, port, others, log, texts, rehearses);
  }

  Settings log(Filter filter) {
    return new Settings(host, port, limits, filter, texts, rehearses);
  }

  Settings texts(Texts others) {
    return new Settings(host, port, limits, log, others, rehearses);
  }

  Settings rehearsing() {
    return new Settings(host, port, limits, log, texts, true);
  }
}
