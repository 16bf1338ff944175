package dev.lanyard.cli;

import dev.lanyard.Loom;
import dev.lanyard.Outcome;
import dev.lanyard.Text;
import dev.lanyard.fault.Fault;
import dev.lanyard.store.Forgotten;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;

/**
 * Reads texts where people watch: tells how far it is, and afterwards what could not be read.
 *
 * @param forgotten whose names are not told, as is known by the time when something is
 */
record Harvest(Console console, Supplier<Forgotten> forgotten) {
  /**
   * Reads all of them; one that cannot be read stops no other.
   *
   * @param use what to make of the graphs of a text
   * @return what became of each, in the order of the texts
   */
  <T> List<Outcome<T>> gather(Loom loom, List<Text> texts, BiFunction<Text, Dataset, T> use) {
    List<Outcome<T>> outcomes;
    try (var progress = new Progress(console)) {
      var read = progress.beginAtOnce("Reading", texts.size());
      outcomes =
          loom.weave(
              texts, use, outcome -> read.accept(forgotten.get().scrubFile(outcome.text().name())));
    }
    outcomes.forEach(this::complain);
    return outcomes;
  }

  /** What was made of those that could be read. */
  static <T> List<T> results(List<Outcome<T>> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Woven.class::isInstance)
        .map(outcome -> ((Outcome.Woven<T>) outcome).result())
        .toList();
  }

  /** 0 all is well, 1 some texts could not be read, 3 the program failed on some. */
  static <T> int exitCode(List<Outcome<T>> outcomes) {
    boolean defect = outcomes.stream().anyMatch(Outcome.Broken.class::isInstance);
    boolean all = outcomes.stream().allMatch(Outcome.Woven.class::isInstance);
    return defect ? Failures.DEFECT : all ? 0 : 1;
  }

  /** Tells of a text that could not be read, or not as it should be. */
  <T> void complain(Outcome<T> outcome) {
    Text text = outcome.text();
    if (outcome instanceof Outcome.Woven<T> woven && !woven.charset().startsWith("UTF-")) {
      String notice = "%s: is not UTF-8 and was read as %s; its letters may be others";
      tell(text, notice.formatted(text.where(), woven.charset()));
    } else if (outcome instanceof Outcome.Unread<T> unread) {
      tell(text, inFull(text, unread.fault()));
    } else if (outcome instanceof Outcome.Broken<T> broken) {
      var trace = new StringWriter();
      broken.defect().printStackTrace(new PrintWriter(trace));
      String what = "%s: this is a defect of the program, please report it: %s";
      tell(text, what.formatted(text.where(), trace));
    }
  }

  /** Tells of a text, but not the names of those who are forgotten. */
  private void tell(Text text, String what) {
    String words = what.replace(text.name(), forgotten.get().scrubFile(text.name()));
    console.err().println("lanyard: " + forgotten.get().scrub("", words));
  }

  /** The report of a fault, which may know a text by its name only. */
  private static String inFull(Text text, Fault fault) {
    String report = fault.report();
    return fault.where().startsWith(text.name())
        ? text.where() + report.substring(text.name().length())
        : report;
  }
}
