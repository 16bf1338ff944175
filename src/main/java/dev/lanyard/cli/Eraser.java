package dev.lanyard.cli;

import dev.lanyard.graph.Lan;
import dev.lanyard.link.Manners;
import dev.lanyard.link.Review;
import dev.lanyard.store.CorrectionsFile;
import dev.lanyard.store.Forgetting;
import dev.lanyard.store.Forgotten;
import dev.lanyard.store.ForgottenLinks;
import dev.lanyard.store.Loader;
import dev.lanyard.store.NameParts;
import dev.lanyard.store.Onlooker;
import dev.lanyard.store.TrigFiles;
import dev.lanyard.store.Union;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes a person out of everything that Lanyard keeps in the folder of a graph, and keeps them out.
 * Nobody else writes to the folder meanwhile.
 */
final class Eraser {
  private final Path graph;
  private final Onlooker onlooker;

  Eraser(Path graph, Onlooker onlooker) {
    this.graph = graph;
    this.onlooker = onlooker;
  }

  /**
   * What was done.
   *
   * @param changed how many files were changed or deleted
   * @param left files in the folder that tell the name still, since Lanyard did not write them
   * @param unsure documents that may mean the person by a part of the name
   */
  record Erased(int changed, List<Path> left, List<String> unsure) {}

  /**
   * Does it.
   *
   * @param documents in which a part of the name means the person, by IRI, the base left off or not
   * @throws dev.lanyard.fault.Fault {@code folder-busy}, {@code name-unclear}, or as {@link
   *     Loader#union}
   */
  Erased erase(String name, List<String> documents) {
    try (var turn = FolderLock.of(graph)) {
      Union union = Loader.union(graph, onlooker);
      var asked = new FullName(union);
      asked.expectOne(name);
      Forgetting whom = Whom.by(name, Forgotten.read(graph), union);
      Forgotten forgotten = whom.forgotten();
      for (String document : documents) {
        for (String part : NameParts.of(name).words()) {
          forgotten = forgotten.with(asked.document(document), part);
        }
      }
      for (Path file : Loader.files(graph)) {
        forgotten = new Forgetting(forgotten).learnt(Loader.graph(file));
      }
      return erase(new Forgetting(forgotten, whom.gone()), NameParts.of(name));
    }
  }

  private Erased erase(Forgetting forgetting, NameParts parts) {
    Forgotten forgotten = forgetting.forgotten();
    forgotten.write(graph);
    int changed = rewrite(forgetting);
    changed += new ForgottenLinks(forgetting).erase(graph);
    changed += (int) reviews().stream().filter(f -> Review.forget(f, cell(forgetting))).count();
    changed += dropAnswers();
    CorrectionsFile.forget(graph, forgetting);
    try (var ledger = Ledger.open(graph)) {
      ledger.forget(forgotten);
    }
    return new Erased(changed, left(forgotten), FullName.unsure(graph, parts));
  }

  private int rewrite(Forgetting forgetting) {
    int changed = 0;
    for (Path file : onlooker.over("Taking out", Loader.files(graph))) {
      var before = Loader.graph(file);
      var after = forgetting.without(before);
      Path target =
          file.resolveSibling(forgetting.forgotten().scrubFile(file.getFileName().toString()));
      boolean moved = !target.equals(file);
      if (moved || !TrigFiles.text(after, Lan.BASE).equals(TrigFiles.text(before, Lan.BASE))) {
        TrigFiles.write(target, after, Lan.BASE);
        changed++;
      }
      if (moved) {
        delete(file);
      }
    }
    return changed;
  }

  /** Answers of services are asked for again when they are needed. */
  private int dropAnswers() {
    List<Path> answers = below(Manners.answers(graph));
    answers.forEach(Eraser::delete);
    return answers.size();
  }

  private List<Path> reviews() {
    return below(graph).stream().filter(f -> f.toString().endsWith(".review.csv")).toList();
  }

  /** A cell of a table without the name, whether it is an address or words. */
  private static UnaryOperator<String> cell(Forgetting forgetting) {
    return cell ->
        forgetting.gone().contains(cell)
            ? ""
            : cell.matches("[a-z]+:\\S+")
                ? forgetting.forgotten().scrubAddress(cell)
                : forgetting.forgotten().scrub("", cell);
  }

  /** What somebody else wrote into the folder is theirs to change. */
  private List<Path> left(Forgotten forgotten) {
    return below(graph).stream()
        .filter(f -> !f.toString().endsWith(".trig"))
        .filter(f -> tells(f, forgotten))
        .toList();
  }

  private static boolean tells(Path file, Forgotten forgotten) {
    try {
      String name = file.getFileName().toString();
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return !forgotten.scrubFile(name).equals(name) || !forgotten.scrub("", text).equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
