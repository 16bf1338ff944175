package dev.lanyard.link;

import dev.lanyard.fault.Fault;
import dev.lanyard.store.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The links that a person is asked about, as a table to be opened anywhere. Whoever writes {@code
 * yes} or {@code no} into the first column is heard the next time, and from then on.
 *
 * <pre>
 * answer,score,ours,our name,theirs,their name,features
 * ,0.85,https://w3id.org/lanyard/id/organisation/king,King,https://x.example/king,King,name 1.00 x 6: king
 * </pre>
 */
public final class Review {
  private static final List<String> HEADER =
      List.of("answer", "score", "ours", "our name", "theirs", "their name", "features");
  private static final Set<String> YES = Set.of("yes", "y", "accept");
  private static final Set<String> NO = Set.of("no", "n", "refuse");

  private final List<Line> answered;

  private Review(List<Line> answered) {
    this.answered = List.copyOf(answered);
  }

  /**
   * What has been answered so far; nothing where there is no file yet.
   *
   * @throws Fault {@code review-broken}
   */
  public static Review read(Path file) {
    if (!Files.isRegularFile(file)) {
      return new Review(List.of());
    }
    try (var records = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      var answered = new ArrayList<Line>();
      for (CSVRecord record : records) {
        if (record.getRecordNumber() == 1) {
          continue;
        }
        if (record.size() != HEADER.size()) {
          throw broken(file, record, "it has %d cells".formatted(record.size()));
        }
        var line = new Line(record.toList());
        if (!line.answer().isEmpty()
            && !YES.contains(line.answer())
            && !NO.contains(line.answer())) {
          throw broken(file, record, "the answer is '%s'".formatted(record.get(0)));
        }
        if (!line.answer().isEmpty()) {
          answered.add(line);
        }
      }
      return new Review(answered);
    } catch (IOException | IllegalStateException | UncheckedIOException e) {
      throw new Fault(
          "review-broken",
          file.toString(),
          "it cannot be read (%s)".formatted(e.getMessage()),
          "Save it as CSV in UTF-8.",
          e);
    }
  }

  private static Fault broken(Path file, CSVRecord record, String found) {
    return new Fault(
        "review-broken",
        "%s line %d".formatted(file, record.getParser().getCurrentLineNumber()),
        found + ", expected %d cells, the first of them yes, no or empty".formatted(HEADER.size()),
        "Mend the line, or delete the file: everything is asked again then.");
  }

  /** The answers, as the linker heeds them. */
  Verdicts verdicts() {
    return new Verdicts(pairs(YES), pairs(NO));
  }

  private Set<Link.Pair> pairs(Set<String> answers) {
    return answered.stream()
        .filter(l -> answers.contains(l.answer()))
        .map(Line::pair)
        .collect(Collectors.toSet());
  }

  /**
   * Writes the file anew: what was answered, as it was answered, and what is asked now.
   *
   * @throws Fault {@code file-unwritable}
   */
  public void write(Path file, Linkage linkage) {
    try {
      if (answered.isEmpty() && linkage.asked().isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      Path folder = file.toAbsolutePath().resolveSibling("");
      Files.createDirectories(folder);
      Path draft = folder.resolve("." + file.getFileName() + ".part");
      Files.writeString(draft, text(linkage));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Fault(
          "file-unwritable",
          file.toString(),
          "the file cannot be written (%s)".formatted(e),
          "Check that the folder may be written to, or name another.",
          e);
    }
  }

  private String text(Linkage linkage) throws IOException {
    var lines = new ArrayList<>(answered);
    linkage.asked().stream().map(Line::of).forEach(lines::add);
    return text(lines);
  }

  private static String text(List<Line> lines) throws IOException {
    lines.sort(
        Comparator.comparing((Line l) -> l.cells().get(2)).thenComparing(l -> l.cells().get(4)));
    var text = new StringWriter();
    try (var out = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get().print(text)) {
      out.printRecord(HEADER);
      for (Line line : lines) {
        out.printRecord(line.cells());
      }
    }
    return text.toString();
  }

  /**
   * Takes names out of a table: of every line that is about one of that name, the line.
   *
   * @param clean gives a cell without names; what it changes has some
   * @return whether there were any
   */
  public static boolean forget(Path file, UnaryOperator<String> clean) {
    try (var records = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      List<Line> all = records.stream().skip(1).map(r -> new Line(r.toList())).toList();
      var kept =
          all.stream()
              .filter(l -> l.cells().subList(2, 6).stream().allMatch(c -> clean.apply(c).equals(c)))
              .map(l -> new Line(l.cells().stream().map(clean).toList()))
              .collect(Collectors.toCollection(ArrayList::new));
      if (kept.equals(all)) {
        return false;
      }
      WholeFile.write(file, text(kept));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of the table. */
  private record Line(List<String> cells) {
    static Line of(Link link) {
      return new Line(
          List.of(
              "",
              String.format(Locale.ROOT, "%.2f", link.score().value()),
              link.ours().iri(),
              link.ours().name(),
              link.theirs().iri(),
              link.theirs().name(),
              link.score().features().stream()
                  .map(Feature::toString)
                  .collect(Collectors.joining("; "))));
    }

    String answer() {
      return cells.get(0).strip().toLowerCase(Locale.ROOT);
    }

    Link.Pair pair() {
      return new Link.Pair(cells.get(2), cells.get(4));
    }
  }
}
