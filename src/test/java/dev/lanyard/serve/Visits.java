package dev.lanyard.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** Asks a server over HTTP. */
interface Visits {
  HttpClient CLIENT = HttpClient.newHttpClient();

  /** The address of the start page, which ends in a slash. */
  String url();

  default HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url() + path));
  }

  default HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(to(path).GET());
  }

  /** Sends a body and asks for CSV. */
  default HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(body)));
  }

  default HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  default CompletableFuture<HttpResponse<String>> sendAsync(HttpRequest.Builder request) {
    return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
  }
}
