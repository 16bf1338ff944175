package dev.lanyard.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import dev.lanyard.ask.Questions;
import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.link.Item;
import dev.lanyard.link.Misspelt;
import dev.lanyard.link.Ours;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Loader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Asks the reconciliation service of a graph for its own names, misspelt with a fixed seed, and for
 * as many names that nobody there has, put together of halves of two: how often the first candidate
 * is the right one, how often a match is, and how long a batch of ten takes.
 *
 * <pre>{@code
 * java -cp … dev.lanyard.bench.Reconciled extracted
 * }</pre>
 */
public final class Reconciled {
  private static final OperatingSystemMXBean CPU =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final long SEED = 42;
  private static final int BATCH = 10;
  private static final int ROUNDS = 5;
  private static final Map<Kind, String> TYPES =
      new TreeMap<>(
          Map.of(
              Kind.PERSON, "Person",
              Kind.ORGANISATION, "Organisation",
              Kind.PROJECT, "Project",
              Kind.EVENT, "Event",
              Kind.TALK, "Talk"));

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final List<Double> milliseconds = new ArrayList<>();

  private Reconciled(String url) {
    this.service = URI.create(url + "reconcile");
  }

  /** The folder of a graph is the one argument. */
  public static void main(String[] folder) throws IOException, InterruptedException {
    var dataset = Loader.load(Path.of(folder[0]));
    try (var endpoint = Endpoint.of(dataset, Questions.bundled()).port(0).start()) {
      var bench = new Reconciled(endpoint.url());
      long start = System.nanoTime();
      long cpu = CPU.getProcessCpuTime();
      bench.answers(List.of("Anybody"), "Person");
      System.out.printf(
          Locale.ROOT,
          "first answer: %.0f ms (%.0f of CPU)%n",
          (System.nanoTime() - start) / 1e6,
          (CPU.getProcessCpuTime() - cpu) / 1e6);
      for (int round = 0; round < ROUNDS; round++) {
        bench.milliseconds.clear();
        cpu = CPU.getProcessCpuTime();
        boolean last = round == ROUNDS - 1;
        for (Kind kind : TYPES.keySet()) {
          bench.measure(kind, named(Ours.of(dataset, List.of(kind))), last);
        }
      }
      var times = bench.milliseconds.stream().sorted().toList();
      System.out.printf(
          Locale.ROOT,
          "%d batches of %d: %.1f ms of CPU each, client and all; median %.1f ms, 95 %% under %.1f ms,"
              + " slowest %.1f ms%n",
          times.size(),
          BATCH,
          (CPU.getProcessCpuTime() - cpu) / 1e6 / times.size(),
          times.get(times.size() / 2),
          times.get(times.size() * 95 / 100),
          times.get(times.size() - 1));
    }
  }

  /** Without talks whose names are made of speaker and event, since their titles are unknown. */
  private static List<Item> named(List<Item> items) {
    return items.stream().filter(i -> !i.name().startsWith("Talk by ")).toList();
  }

  private void measure(Kind kind, List<Item> items, boolean print)
      throws IOException, InterruptedException {
    var hand = new Misspelt(SEED);
    var names = new ArrayList<String>();
    items.forEach(i -> names.add(hand.misspelt(i.name())));
    int known = names.size();
    for (int i = 0; i < known; i++) {
      names.add(stranger(kind, items.get(i).name(), items.get((i + known / 2) % known).name()));
    }
    int first = 0;
    int right = 0;
    int wrong = 0;
    for (int from = 0; from < names.size(); from += BATCH) {
      var batch = names.subList(from, Math.min(names.size(), from + BATCH));
      var answers = answers(batch, type(kind));
      for (int i = 0; i < batch.size(); i++) {
        JsonArray candidates = answers.getAsJsonObject("q" + i).getAsJsonArray("result");
        String meant = from + i < known ? items.get(from + i).iri() : "";
        for (JsonElement each : candidates) {
          boolean same = meant.endsWith("/id/" + each.getAsJsonObject().get("id").getAsString());
          first += same && each == candidates.get(0) ? 1 : 0;
          if (each.getAsJsonObject().get("match").getAsBoolean()) {
            right += same ? 1 : 0;
            wrong += same ? 0 : 1;
            if (!same && print) {
              System.out.println(
                  "  wrong: " + batch.get(i) + " -> " + each.getAsJsonObject().get("name"));
            }
          }
        }
      }
    }
    if (print) {
      System.out.printf(
          Locale.ROOT,
          "%s: %d names and %d of nobody; first %.3f, matched %.3f, precision of matches %.3f%n",
          type(kind),
          known,
          known,
          (double) first / known,
          (double) right / known,
          (double) right / (right + wrong));
    }
  }

  /**
   * A name that nobody has: {@code Tom Raman} of {@code Tom Li} and {@code Priya Raman}; an event
   * of another year.
   */
  private static String stranger(Kind kind, String one, String other) {
    if (kind == Kind.EVENT) {
      return one.replaceFirst("20\\d\\d", "2037");
    }
    String[] head = one.split(" ");
    String[] tail = other.split(" ");
    return String.join(" ", List.of(head).subList(0, (head.length + 1) / 2))
        + " "
        + String.join(" ", List.of(tail).subList(tail.length / 2, tail.length));
  }

  private JsonObject answers(List<String> names, String type)
      throws IOException, InterruptedException {
    var batch = new JsonObject();
    for (int i = 0; i < names.size(); i++) {
      var query = new JsonObject();
      query.addProperty("query", names.get(i));
      query.addProperty("type", type);
      batch.add("q" + i, query);
    }
    var request =
        HttpRequest.newBuilder(service)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "queries=" + URLEncoder.encode(batch.toString(), StandardCharsets.UTF_8)))
            .build();
    long start = System.nanoTime();
    String answer = http.send(request, BodyHandlers.ofString()).body();
    milliseconds.add((System.nanoTime() - start) / 1e6);
    return JsonParser.parseString(answer).getAsJsonObject();
  }

  private static String type(Kind kind) {
    return Objects.requireNonNull(TYPES.get(kind));
  }
}
