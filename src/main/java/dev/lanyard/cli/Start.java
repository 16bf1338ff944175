package dev.lanyard.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The first class of the jar: chooses the quicker way to {@link Main}.
 *
 * <p>{@code lanyard serve} is restarted with the {@link ClassArchive} beside the jar; {@code
 * lanyard serve --help} needs few classes and stays where it is.
 */
public final class Start {
  private static final Set<String> WORDS_ALONE = Set.of("explain", "help");

  /** For these, what matters is how soon they answer, even where they go on afterwards. */
  private static final Set<String> BRIEF = Set.of("ask", "check", "evaluate", "run", "stats");

  /** Mostly it has little to do, since little has changed; sometimes very much. */
  private static final Set<String> BRIEF_FIRST = Set.of("extract");

  private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

  private Start() {}

  /** Runs the command here, or in a machine that knows its classes already. */
  public static void main(String[] args) throws IOException, InterruptedException {
    ClassArchive.followParent();
    List<String> words = List.of(args);
    Optional<ClassArchive> archive =
        loadsMuch(words) ? ClassArchive.besideTheJar() : Optional.empty();
    if (archive.isPresent()) {
      System.exit(archive.get().run(Start.class.getName(), words, pace(words.get(0))));
    }
    Main.main(args);
  }

  private static ClassArchive.Pace pace(String command) {
    return BRIEF.contains(command)
        ? ClassArchive.Pace.BRIEF
        : BRIEF_FIRST.contains(command) ? ClassArchive.Pace.BRIEF_FIRST : ClassArchive.Pace.LONG;
  }

  /**
   * Whether Jena or CoreNLP will be needed, which is so for every command that does not just print
   * a page.
   */
  static boolean loadsMuch(List<String> words) {
    return !words.isEmpty()
        && !words.get(0).startsWith("-")
        && !WORDS_ALONE.contains(words.get(0))
        && words.stream().noneMatch(HELP::contains);
  }
}
