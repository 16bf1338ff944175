package dev.lanyard.cli;

import dev.lanyard.Samples;
import dev.lanyard.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Does once what the commands do, in silence, so that the machine learns their classes; the build
 * makes a {@link ClassArchive} of what it learnt.
 *
 * <p>Exit codes: 0 it is done, 1 a command failed: what was learnt until then is still worth
 * keeping.
 */
final class Rehearsal {
  private static final String GRAPH =
      """
      @prefix lan: <https://w3id.org/lanyard#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @base <https://w3id.org/lanyard/id/> .
      <document/rehearsal> {
        <event/rehearsal> a lan:Event ; rdfs:label "Rehearsal" ; lan:startDate "2025-05"^^xsd:gYearMonth .
        <talk/rehearsal/curtain> a lan:Talk ; rdfs:label "Curtain" ;
          lan:atEvent <event/rehearsal> ; lan:speaker <person/priya-raman> .
        <person/priya-raman> a lan:Person ; rdfs:label "Priya Raman" .
      }
      """;

  private static final int ATTEMPTS = 1500;
  private static final int PAUSE_MILLIS = 20;

  /** One sample of each kind of file. */
  private static final List<String> TEXTS =
      List.of(
          "2018-11-cloud-native-london.md",
          "harbour-code-2026-programme.html",
          "opsgrove-2022-report.txt");

  private static final List<String> PAGES =
      List.of(
          "",
          "ask/who-spoke-where?speaker=Raman",
          "lanyard/sparql?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D%20LIMIT%203");

  private final Console nobody = new Console(nowhere(), nowhere(), 80);
  private final Path folder;

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /** Rehearses below the folder that it is given. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Files.writeString(folder.resolve("rehearsal.trig"), GRAPH);
    Path texts = Files.createDirectories(folder.resolve("texts"));
    for (Text sample : Samples.texts()) {
      if (TEXTS.contains(sample.name())) {
        Files.write(texts.resolve(sample.name()), sample.bytes());
      }
    }
    System.exit(new Rehearsal(folder).everything() ? 0 : 1);
  }

  private boolean everything() throws InterruptedException {
    boolean read = does("extract", folder.resolve("texts").toString(), "-o", folder.toString());
    boolean asked = does("ask", "who-spoke-where", "--graph", folder.toString());
    boolean counted = does("stats", folder.toString());
    boolean checked = does("check", folder.toString());
    return serves() && read && asked && counted && checked;
  }

  /** A command that ends by itself; 1 is an answer too, such as "problems found". */
  private boolean does(String... words) {
    return Main.run(nobody, words) <= 1;
  }

  private boolean serves() throws InterruptedException {
    int port;
    try {
      port = freePort();
    } catch (IOException e) {
      return false;
    }
    var server =
        new Thread(() -> does("serve", folder.toString(), "--port", "" + port), "rehearse-serve");
    server.setDaemon(true);
    server.start();
    for (int attempt = 0; attempt < ATTEMPTS && server.isAlive(); attempt++) {
      if (listens(port)) {
        return PAGES.stream().allMatch(page -> reads(port, page));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return false;
  }

  private static boolean listens(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean reads(int port, String page) {
    try {
      URI address = URI.create("http://127.0.0.1:%d/%s".formatted(port, page));
      var connection = (HttpURLConnection) address.toURL().openConnection();
      try (var body = connection.getInputStream()) {
        return body.readAllBytes().length > 0;
      }
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static PrintWriter nowhere() {
    return new PrintWriter(Writer.nullWriter());
  }
}
