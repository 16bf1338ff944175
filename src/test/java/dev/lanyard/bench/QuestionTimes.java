package dev.lanyard.bench;

import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Parameter;
import dev.lanyard.ask.Question;
import dev.lanyard.ask.Questions;
import dev.lanyard.fault.Fault;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;
import org.apache.jena.query.Dataset;

/** How long every question takes one who asks alone; nothing of an answer is kept. */
final class QuestionTimes {
  private static final int TIMES = 7;

  private final Dataset dataset;
  private final Existing existing;

  QuestionTimes(Dataset dataset, Existing existing) {
    this.dataset = dataset;
    this.existing = existing;
  }

  void print(PrintStream out) {
    out.printf(
        "| question | rows | ms the first time | ms | of the processor | slowest with something filled in |%n| --- | ---: | ---: | ---: | ---: | ---: |%n");
    for (var question : Questions.bundled().all()) {
      var all = time(question, Map.of());
      var filled =
          question.parameters().stream()
              .mapToDouble(p -> time(question, filled(p)).wall())
              .max()
              .orElse(0);
      out.printf(
          "| %s | %d | %.0f | %.0f | %.0f | %.0f |%n",
          question.name(), all.rows(), all.first(), all.wall(), all.processor(), filled);
    }
    out.println();
  }

  /** In milliseconds: the first of all, and the medians. */
  private record Time(int rows, double first, double wall, double processor) {}

  private Map<String, String> filled(Parameter parameter) {
    return Map.of(parameter.name(), existing.value(parameter));
  }

  private Time time(Question question, Map<String, String> values) {
    var threads = ManagementFactory.getThreadMXBean();
    var asker = new Asker(dataset);
    var wall = new double[TIMES];
    var processor = new double[TIMES];
    int rows = 0;
    for (int i = 0; i < TIMES; i++) {
      long began = System.nanoTime();
      long busy = threads.getCurrentThreadCpuTime();
      try {
        rows = asker.ask(question, values).rows().size();
      } catch (Fault tooMuch) {
        rows = -1;
      }
      wall[i] = (System.nanoTime() - began) / 1e6;
      processor[i] = (threads.getCurrentThreadCpuTime() - busy) / 1e6;
    }
    double first = wall[0];
    Arrays.sort(wall);
    Arrays.sort(processor);
    return new Time(rows, first, wall[TIMES / 2], processor[TIMES / 2]);
  }
}
