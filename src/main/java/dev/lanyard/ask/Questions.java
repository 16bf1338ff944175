package dev.lanyard.ask;

import dev.lanyard.fault.Fault;
import dev.lanyard.store.Packed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The questions there are, by name, in alphabetical order. */
public final class Questions {
  private static final String FOLDER = "/dev/lanyard/queries";
  private static final String ENDING = ".rq";

  private final Map<String, Question> byName;

  private Questions(Map<String, Question> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /** Those that are packed with the program. */
  public static Questions bundled() {
    var byName = new TreeMap<String, Question>();
    for (var file : Packed.names(FOLDER, ENDING)) {
      put(byName, file, Packed.text(FOLDER + "/" + file));
    }
    return new Questions(byName);
  }

  /**
   * Those of {@code folder}, beside the bundled ones; a name that is in both means the one of the
   * folder.
   *
   * @throws Fault {@code questions-missing} or {@code question-header}
   */
  public static Questions with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Fault(
          "questions-missing",
          folder.toString(),
          "no such folder, expected one with .rq files",
          "Name the folder that holds your questions, or leave --queries out.");
    }
    var byName = new TreeMap<>(bundled().byName);
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        put(byName, String.valueOf(file.getFileName()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Questions(byName);
  }

  /** All of them. */
  public Collection<Question> all() {
    return byName.values();
  }

  /**
   * The one of that name.
   *
   * @throws Fault {@code question-unknown}, with the names that are near
   */
  public Question named(String name) {
    if (!byName.containsKey(name)) {
      throw new Fault(
          "question-unknown",
          name,
          "there is no such question, expected one of: " + String.join(", ", byName.keySet()),
          (Nearest.hint(name, byName.keySet()) + " 'lanyard ask' lists what each answers.")
              .strip());
    }
    return byName.get(name);
  }

  private static void put(Map<String, Question> byName, String file, String text) {
    var name = file.substring(0, file.length() - ENDING.length());
    byName.put(name, QuestionReader.read(name, text));
  }
}
