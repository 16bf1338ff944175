package dev.lanyard.cli;

import dev.lanyard.fault.Fault;
import dev.lanyard.resolve.Edits;
import dev.lanyard.store.Packed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lanyard explain trig-broken}: the page on one kind of error. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Explains an error. Without a SLUG: lists the errors there are.")
final class ExplainCommand implements Callable<Integer> {
  private static final String FOLDER = "/dev/lanyard/fault";

  private final Console console;

  @Parameters(
      paramLabel = "SLUG",
      arity = "0..1",
      description = "The name of the error, as its last line gives it, such as trig-broken.")
  private List<String> slugs = new ArrayList<>();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var known = Packed.names(FOLDER, ".txt").stream().map(n -> n.replace(".txt", "")).toList();
    if (slugs.isEmpty()) {
      known.forEach(slug -> console.print("%-22s %s%n".formatted(slug, title(slug))));
      return 0;
    }
    var slug = slugs.get(0);
    if (!known.contains(slug)) {
      var near =
          known.stream().min(Comparator.comparingInt(k -> Edits.between(k, slug))).orElse("");
      throw new Fault(
          "slug-unknown",
          slug,
          "there is no such error",
          "Did you mean %s? 'lanyard explain' lists them all.".formatted(near));
    }
    console.print(page(slug));
    return 0;
  }

  private static String title(String slug) {
    return page(slug).lines().findFirst().orElse("");
  }

  private static String page(String slug) {
    return Packed.text("%s/%s.txt".formatted(FOLDER, slug));
  }
}
