package dev.lanyard.serve.reconcile;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.lanyard.fault.Fault;
import java.util.Map;

/**
 * What goes back over the wire.
 *
 * @param status of HTTP
 * @param mediaType of the body
 * @param body the text; where to look instead if {@code status} is 303
 */
record Reply(int status, String mediaType, String body) {
  static final int SEE_OTHER = 303;

  private static final Gson GSON = new Gson();
  private static final String JSON = "application/json; charset=utf-8";
  private static final Map<String, Integer> STATUS =
      Map.of("reconcile-missing", 404, "reconcile-large", 413, "reconcile-media", 415);

  static Reply json(JsonObject body) {
    return new Reply(200, JSON, GSON.toJson(body));
  }

  static Reply html(String body) {
    return new Reply(200, "text/html; charset=utf-8", body);
  }

  static Reply elsewhere(String address) {
    return new Reply(SEE_OTHER, "text/plain; charset=utf-8", address);
  }

  /**
   * {@code {"status": "error", "code": "reconcile-query", "where": "queries.q0.limit", "message":
   * …, "remedy": …}}.
   */
  static Reply fault(Fault fault) {
    var body = new JsonObject();
    body.addProperty("status", "error");
    body.addProperty("code", fault.slug());
    body.addProperty("where", fault.where());
    body.addProperty("message", fault.getMessage());
    body.addProperty("remedy", fault.remedy());
    return new Reply(STATUS.getOrDefault(fault.slug(), 400), JSON, GSON.toJson(body));
  }
}
