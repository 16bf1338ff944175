package dev.lanyard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What it costs to extract a folder again of which nothing has changed, or one text, beside
 * extracting all of it.
 *
 * <pre>
 * java -cp target/lanyard.jar:target/test-classes dev.lanyard.bench.FolderBench target/lanyard.jar 1000 3
 * </pre>
 */
public final class FolderBench {
  private FolderBench() {}

  /** Takes the program and the numbers of texts and of rounds. */
  public static void main(String[] args) throws Exception {
    var lanyard = new Lanyards(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    Path folder = Files.createTempDirectory("folder-bench");
    Path texts = folder.resolve("texts");
    String graph = folder.resolve("graph").toString();
    new WriteUps(1).fill(texts, count);
    String[] extract = {"extract", texts.toString(), "-o", graph};
    String[] again = {"extract", texts.toString(), "-o", graph, "--again"};
    Path one = texts.resolve("write-up-00000.md");

    System.out.printf("%d texts, time of the processor%n", count);
    new Rounds()
        .with("all of it", () -> lanyard.run(List.of(), again).processor())
        .with("nothing has changed", () -> lanyard.run(List.of(), extract).processor())
        .with(
            "one text has changed",
            () -> {
              Files.writeString(one, Files.readString(one) + "\nAnd so we went home.\n");
              return lanyard.run(List.of(), extract).processor();
            })
        .print(Integer.parseInt(args[2]), "seconds");
  }
}
