package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a service on the web, politely: not too often, again after a while if it is busy, and never
 * what it has answered before.
 *
 * <p>It waits as long as {@code Retry-After} says, else twice as long each time.
 */
final class Web {
  private static final int OK = 200;
  private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504);

  /** However long a service says to wait, nobody waits longer. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Manners manners;
  private final AnswerCache cache;
  private final HttpClient client;
  private long next; // nanoseconds, when the next request may go

  Web(Manners manners) {
    this.manners = manners;
    this.cache = new AnswerCache(manners.cache());
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(manners.timeout())
            .followRedirects(Redirect.NORMAL)
            .build();
  }

  /** What is at an address; empty if it is refused. */
  Optional<String> find(URI address, String accept) {
    return answer(new Request("GET", address, accept, "", "")).body();
  }

  /**
   * What is at an address.
   *
   * @throws Fault {@code service-unreachable}
   */
  String get(URI address, String accept) {
    return expect(new Request("GET", address, accept, "", ""));
  }

  /**
   * What an address answers to a body; empty if there is nothing of that name.
   *
   * @throws Fault {@code service-unreachable}
   */
  Optional<String> post(URI address, String accept, String type, String body) {
    var request = new Request("POST", address, accept, type, body);
    var reply = answer(request);
    return reply.status() == 404 || reply.status() == 405
        ? Optional.empty()
        : Optional.of(expect(request));
  }

  /**
   * Makes sure that a later run asks again: the answer was of no use.
   *
   * @return the fault that says so
   */
  Fault nonsense(URI address, String found) {
    cache.forget(address);
    return new Fault(
        "service-nonsense",
        address.toString(),
        found,
        "Check the address in a browser; it should be that of a SPARQL endpoint or a reconciliation"
            + " service.");
  }

  private String expect(Request request) {
    var reply = answer(request);
    return reply
        .body()
        .orElseThrow(
            () -> unreachable(request, "it answers with status %d".formatted(reply.status())));
  }

  private Reply answer(Request request) {
    return cache
        .get(request)
        .map(known -> new Reply(OK, Optional.of(known)))
        .orElseGet(
            () -> {
              Reply reply = send(request, 0);
              reply.body().ifPresent(b -> cache.put(request, b));
              return reply;
            });
  }

  private Reply send(Request request, int tries) {
    pace();
    try {
      var response = client.send(request.http(manners.timeout()), BodyHandlers.ofString());
      int status = response.statusCode();
      if (BUSY.contains(status) && tries < manners.retries()) {
        sleep(pause(response, tries));
        return send(request, tries + 1);
      }
      return new Reply(status, status / 100 == 2 ? Optional.of(response.body()) : Optional.empty());
    } catch (IOException e) {
      if (tries < manners.retries()) {
        sleep(doubled(tries));
        return send(request, tries + 1);
      }
      throw unreachable(request, "there is no answer (%s)".formatted(e));
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private Fault unreachable(Request request, String found) {
    return new Fault(
        "service-unreachable",
        request.address().toString(),
        "%s, after up to %d tries".formatted(found, manners.retries() + 1),
        "Try again later: what has been answered is kept. Links that are there stay as they are.");
  }

  private Duration pause(HttpResponse<String> response, int tries) {
    var asked =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(s -> s.matches("\\d{1,6}"))
            .map(s -> Duration.ofSeconds(Long.parseLong(s)))
            .orElse(doubled(tries));
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }

  private Duration doubled(int tries) {
    return manners.pause().multipliedBy(1L << Math.min(tries, 10));
  }

  private synchronized void pace() {
    long now = System.nanoTime();
    if (next - now > 0) {
      sleep(Duration.ofNanos(next - now));
    }
    next = System.nanoTime() + (long) (1_000_000_000L / manners.perSecond());
  }

  private static void sleep(Duration duration) {
    try {
      Thread.sleep(duration.toMillis());
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static IllegalStateException interrupted() {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while waiting for an answer");
  }

  /** One request, which is also the key of its answer. */
  record Request(String method, URI address, String accept, String type, String body) {
    HttpRequest http(Duration timeout) {
      var request =
          HttpRequest.newBuilder(address)
              .timeout(timeout)
              .header("Accept", accept)
              .header("User-Agent", "lanyard (links; https://w3id.org/lanyard)");
      return method.equals("GET")
          ? request.GET().build()
          : request.header("Content-Type", type).POST(BodyPublishers.ofString(body)).build();
    }

    /** What tells it from every other. */
    String key() {
      return String.join("\n", method, address.toString(), accept, type, body);
    }
  }

  /** What came back: the body only if all was well. */
  private record Reply(int status, Optional<String> body) {}
}
