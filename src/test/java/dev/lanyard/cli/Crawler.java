package dev.lanyard.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Follows every link from the start page of a server, as far as it leads to a page of that server;
 * the other formats of an answer are left out.
 *
 * @param url the address of the start page
 */
record Crawler(String url) {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
  private static final int ENOUGH = 150;

  /** All that is served on the way: addresses, heads and bodies, in some order. */
  String everything() throws IOException, InterruptedException {
    var client = HttpClient.newHttpClient();
    var seen = new TreeSet<String>();
    var open = new ArrayDeque<>(List.of(url));
    var all = new StringBuilder();
    while (!open.isEmpty() && seen.size() < ENOUGH) {
      String address = open.remove();
      if (seen.add(address)) {
        var answer =
            client.send(
                HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        all.append(address).append(answer.headers().map()).append(answer.body());
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          LINK.matcher(answer.body())
              .results()
              .map(m -> URI.create(address).resolve(plain(m.group(1))).toString())
              .map(a -> a.replaceFirst("#.*$", ""))
              .filter(a -> a.startsWith(url) && !a.contains("format="))
              .forEach(open::add);
        }
      }
    }
    return all.toString();
  }

  private static String plain(String attribute) {
    return attribute.replace("&amp;", "&").replace(" ", "%20");
  }
}
