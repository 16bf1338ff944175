package dev.lanyard.serve.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Somebody who asks the service over HTTP, and whose questions and answers keep to the protocol.
 *
 * @param url the address of the server, which ends in a slash
 */
record Client(String url) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String FORM = "application/x-www-form-urlencoded";

  /** A batch of version 0.2; single quotes stand for double ones. */
  JsonObject old(String queries) {
    String batch = queries.replace('\'', '"');
    Schema.of("0.2", "queries").holds(batch);
    var answer = post("reconcile", FORM, "queries=" + encode(batch));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schema.of("0.2", "results").holds(answer.body());
    return json(answer);
  }

  /** The candidates for one query of version 0.2. */
  JsonArray oldOne(String query) {
    return old("{'q': %s}".formatted(query)).getAsJsonObject("q").getAsJsonArray("result");
  }

  /** A batch of the draft. */
  JsonArray draft(String queries) {
    String body = "{'queries': %s}".formatted(queries).replace('\'', '"');
    Schema.of("1.0", "queries").holds(body);
    var answer = post("reconcile/1.0/match", "application/json", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schema.of("1.0", "results").holds(answer.body());
    return json(answer).getAsJsonArray("results");
  }

  /** The candidates for one query of the draft. */
  JsonArray draftOne(String query) {
    return draft("[%s]".formatted(query)).get(0).getAsJsonObject().getAsJsonArray("candidates");
  }

  /** What is at a path, as the schema of a version has it. */
  JsonObject get(String path, String version, String schema) {
    var answer = get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Schema.of(version, schema).holds(answer.body());
    return json(answer);
  }

  HttpResponse<String> get(String path) {
    return send(to(path).GET());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
