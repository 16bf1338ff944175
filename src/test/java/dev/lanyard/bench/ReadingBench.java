package dev.lanyard.bench;

import dev.lanyard.Lanyard;
import dev.lanyard.Loom;
import dev.lanyard.Text;
import dev.lanyard.annotate.BareCoreNlp;
import dev.lanyard.graph.Knowledge;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.OntologyFiles;
import dev.lanyard.store.TrigFiles;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.apache.jena.query.Dataset;

/**
 * What reading costs beside the annotators of CoreNLP that it uses, and what a second thread is
 * worth.
 *
 * <pre>
 * java -cp target/lanyard.jar:target/test-classes dev.lanyard.bench.ReadingBench 200 7
 * </pre>
 */
public final class ReadingBench {
  private static final double NANOS = 1e9;

  private ReadingBench() {}

  /** Takes the number of texts and of rounds. */
  public static void main(String[] args) throws Exception {
    List<Text> texts = new WriteUps(1).texts(Integer.parseInt(args[0]));
    int rounds = Integer.parseInt(args[1]);
    var bare = new BareCoreNlp();
    var lanyard = new Lanyard(Knowledge.of(OntologyFiles.load()), Lan.BASE, true);

    Runnable annotate = () -> texts.forEach(text -> bare.annotate(text.document().source()));
    Runnable read = () -> new Loom(lanyard, 1).weave(texts, ReadingBench::write, outcome -> {});
    Runnable extract = () -> texts.forEach(t -> write(t, lanyard.weave(t.document())));
    Runnable together = () -> new Loom(lanyard, 2).weave(texts, ReadingBench::write, o -> {});
    annotate.run(); // The machine compiles what it will need.
    together.run();

    System.out.printf("%d texts, time of the processor%n", texts.size());
    new Rounds()
        .with("bare CoreNLP annotators", () -> processor(annotate))
        .with("extract", () -> processor(extract))
        .print(rounds, "seconds");
    System.out.printf("%n%d texts, wall clock%n", texts.size());
    new Rounds()
        .with("one thread", () -> Rounds.seconds(read))
        .with("two threads", () -> Rounds.seconds(together))
        .print(rounds, "seconds");
  }

  private static int write(Text text, Dataset graphs) {
    return TrigFiles.text(graphs, Lan.BASE).length();
  }

  /** The seconds for which this thread has a processor: others do not count. */
  private static double processor(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / NANOS;
  }
}
