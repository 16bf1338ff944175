package dev.lanyard.serve;

import dev.lanyard.fault.Fault;
import dev.lanyard.serve.page.Site;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.json.JsonBuilder;

/**
 * A fault as HTTP tells it: with a status, and as a page, as JSON (RFC 9457) or as plain text,
 * whatever its reader likes best.
 *
 * <pre>{@code
 * 503 query: no answer after 30 seconds
 * Ask for less: fill in a parameter, or add a LIMIT.
 * }</pre>
 */
record Refusal(int status, Fault fault) {
  /** How much of a body is read to the end although nobody wants it, in bytes. */
  private static final int UNWANTED = 8 * Limits.BODY;

  private static final String TEXT = "text/plain";
  private static final String PAGE = "text/html";
  private static final List<String> OFFERED =
      List.of(
          TEXT,
          PAGE,
          "application/problem+json",
          "application/json",
          "application/sparql-results+json",
          "application/ld+json");

  Reply reply(String accept) {
    return switch (Accept.of(accept).best(OFFERED).orElse(TEXT)) {
      case TEXT -> Reply.text(status, text());
      case PAGE -> Reply.of(Site.fault(fault)).as(status);
      default ->
          new Reply(
              status,
              "application/problem+json",
              json().getBytes(StandardCharsets.UTF_8),
              Map.of());
    };
  }

  /** Answers when the body has been sent, for who is still sending it would not see the answer. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    request.getInputStream().skip(UNWANTED);
    reply(Objects.requireNonNullElse(request.getHeader("Accept"), "")).send(request, response);
  }

  private String text() {
    return "%s: %s%n%s%n".formatted(fault.where(), fault.getMessage(), fault.remedy());
  }

  private String json() {
    return JsonBuilder.create()
            .startObject()
            .pair("type", "https://w3id.org/lanyard/fault/" + fault.slug())
            .pair("title", fault.where() + ": " + fault.getMessage())
            .pair("status", status)
            .pair("detail", fault.remedy())
            .finishObject()
            .build()
        + "\n";
  }
}
