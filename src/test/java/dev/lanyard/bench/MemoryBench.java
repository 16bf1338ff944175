package dev.lanyard.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How much memory it takes to extract few texts, and many: what is in use right after a full
 * collection, at most. The texts are short: one talk each. A collection is asked for every few
 * seconds, with the {@code jcmd} of the JDK.
 *
 * <pre>
 * java -cp target/lanyard.jar:target/test-classes dev.lanyard.bench.MemoryBench target/lanyard.jar 100 10000
 * </pre>
 */
public final class MemoryBench {
  /** {@code [2.1s][info][gc] GC(7) Pause Full (…) 310M->241M(512M) 90.1ms}. */
  private static final Pattern FULL = Pattern.compile("Pause Full.* \\d+M->(\\d+)M\\(");

  private static final String HEAP = "-Xmx512m";
  private static final int PAUSE = 10; // seconds

  private MemoryBench() {}

  /** Takes the program and the numbers of texts. */
  public static void main(String[] args) throws Exception {
    for (int i = 1; i < args.length; i++) {
      Path folder = Files.createTempDirectory("memory-bench");
      new WriteUps(1).fillWithNotes(folder.resolve("texts"), Integer.parseInt(args[i]));
      List<Integer> used = extract(Path.of(args[0]), folder);
      System.out.printf(
          "%s texts with %s: in use after a full collection, of which there were %d, at most %d MB,"
              + " after the last one %d MB%n",
          args[i], HEAP, used.size(), Collections.max(used), used.get(used.size() - 1));
    }
  }

  private static List<Integer> extract(Path jar, Path folder) throws Exception {
    Path log = folder.resolve("gc.log");
    Process process =
        new Lanyards(jar)
            .start(
                List.of(HEAP, "-XX:+UseSerialGC", "-Xlog:gc:file=" + log + "::filecount=0"),
                "extract",
                folder.resolve("texts").toString(),
                "-o",
                folder.resolve("graph").toString());
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    while (!process.waitFor(PAUSE, TimeUnit.SECONDS)) {
      new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException("failed with " + process.exitValue());
    }
    return FULL.matcher(Files.readString(log))
        .results()
        .map(r -> Integer.valueOf(r.group(1)))
        .toList();
  }
}
