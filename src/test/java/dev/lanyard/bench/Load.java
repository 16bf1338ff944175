package dev.lanyard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** So many clients that each ask one thing after the other. */
record Load(int clients) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * How long answers took.
   *
   * @param millis one for each request, the shortest first
   * @param seconds how long all of them took
   */
  record Times(double[] millis, double seconds) {
    double median() {
      return millis[millis.length / 2];
    }

    @Override
    public String toString() {
      return "%.1f | %.1f | %.0f"
          .formatted(median(), millis[millis.length * 99 / 100], millis.length / seconds);
    }
  }

  /**
   * Asks for as many addresses.
   *
   * @param before how many more to ask for first, which do not count: code is compiled as it runs
   */
  Times run(int before, int requests, IntFunction<String> address) {
    return run(before, requests, address, address);
  }

  /** The same, with other addresses for those that do not count. */
  Times run(int before, int requests, IntFunction<String> warming, IntFunction<String> address) {
    var threads = Executors.newFixedThreadPool(clients);
    try {
      IntStream.range(0, before)
          .mapToObj(i -> threads.submit(() -> ask(warming.apply(i))))
          .toList()
          .forEach(Load::wait);
      long began = System.nanoTime();
      var times =
          IntStream.range(0, requests)
              .mapToObj(i -> threads.submit(() -> ask(address.apply(i))))
              .toList();
      double[] millis = times.stream().mapToDouble(Load::wait).toArray();
      Arrays.sort(millis);
      return new Times(millis, (System.nanoTime() - began) / 1e9);
    } finally {
      threads.shutdown();
    }
  }

  /** What stands at an address. */
  static byte[] body(String address) {
    try {
      return get(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double wait(Future<Double> time) {
    try {
      return time.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static double ask(String address) throws IOException, InterruptedException {
    long began = System.nanoTime();
    get(address);
    return (System.nanoTime() - began) / 1e6;
  }

  private static byte[] get(String address) throws IOException, InterruptedException {
    var answer =
        HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + address);
    }
    return answer.body();
  }
}
