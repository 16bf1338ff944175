package dev.lanyard.cli;

import dev.lanyard.extract.Thing.Kind;
import dev.lanyard.link.Catalogue;
import dev.lanyard.link.Item;
import dev.lanyard.link.LinkSet;
import dev.lanyard.link.Linkage;
import dev.lanyard.link.Linker;
import dev.lanyard.link.Mappings;
import dev.lanyard.link.Ours;
import dev.lanyard.link.Remote;
import dev.lanyard.link.Review;
import dev.lanyard.link.Source;
import dev.lanyard.link.Theirs;
import dev.lanyard.link.Thresholds;
import dev.lanyard.link.Trait;
import dev.lanyard.store.Loader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lanyard link --to projects.tsv}: finds our entities in other people's data. */
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Links the entities of a graph to those of a table, an RDF file or a service on the web."
            + " What is sure is linked; what is doubtful goes to a table, for a person to answer.",
    footer = {
      "",
      "For example:",
      "  lanyard link --to projects.tsv --mapping cncf-projects --kind project",
      "  lanyard link --to members.csv --column name=Company,homepage=Website --kind organisation",
      "  lanyard link --to https://data.example/reconcile --kind organisation --column homepage=website",
      "  lanyard link --remove cncf-projects",
    })
final class LinkCommand implements Callable<Integer> {
  private static final String NAME = "[a-z0-9][a-z0-9._-]*";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--to",
      paramLabel = "FILE|URL",
      description =
          "A table (.tsv, .csv, .json), an RDF file with labels, a SPARQL endpoint, or a"
              + " reconciliation service.")
  private String to = "";

  @Mixin private final GraphOption graph = new GraphOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "What to link: person, organisation, project, event, series, talk, place (default: all).")
  private List<Kind> kinds = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "NAME|FILE",
      description = {
        "Which columns of a table tell what: a YAML file, or one of ${COMPLETION-CANDIDATES}."
            + " Without it, columns go by their usual names."
      },
      completionCandidates = MappingNames.class)
  private String mapping = "";

  @Option(
      names = "--column",
      paramLabel = "TRAIT=COLUMN",
      split = ",",
      description =
          "The column that tells a trait, or the property by which a reconciliation service knows"
              + " it: name, alias, kind, id, homepage, repository, start, end, city, country,"
              + " company.")
  private Map<Trait, String> columns = new TreeMap<>();

  @Option(
      names = "--accept",
      paramLabel = "SCORE",
      description = "Link from this score on, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double accept = Thresholds.USUAL.accept();

  @Option(
      names = "--ask",
      paramLabel = "SCORE",
      description = "Ask from this score on, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double ask = Thresholds.USUAL.ask();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the set of links is called (default: as the file or host is).")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write (default: links/NAME.trig in the folder of the graph).")
  private String output = "";

  @Option(
      names = "--by-name",
      description =
          "Ask a SPARQL endpoint for our names alone, where all it has would be too much.")
  private boolean byName;

  @Mixin private final ServiceOptions service = new ServiceOptions();

  @Option(
      names = "--remove",
      paramLabel = "NAME",
      description = "Take a set of links away, with its questions and answers.")
  private String remove = "";

  LinkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (to.isEmpty() == remove.isEmpty()) {
      throw wrong("expected either --to FILE or --remove NAME");
    }
    if (!remove.isEmpty()) {
      new LinkSet(checked(remove), graph.path()).remove();
      console.note("Removed the links %s%n".formatted(remove));
      return 0;
    }
    var thresholds = thresholds();
    var set = new LinkSet(checked(name.isEmpty() ? stem(to) : name), graph.path());
    var review = Review.read(set.review());
    Linkage linkage;
    try (var progress = new Progress(console)) {
      var dataset = Loader.union(graph.path(), progress).dataset();
      var ours = Ours.of(dataset, kinds.isEmpty() ? Ours.KINDS : new TreeSet<>(kinds));
      progress.begin("Asking " + to, 0);
      linkage = new Linker(thresholds, review).link(ours, source(set, ours), progress);
    }
    Path file = output.isEmpty() ? set.file() : Path.of(output);
    set.write(file, linkage, to);
    review.write(set.review(), linkage);
    console.note(summary(linkage, file, set.review()));
    return 0;
  }

  private Source source(LinkSet set, List<Item> ours) {
    return Remote.is(to)
        ? Remote.at(URI.create(to), service.manners(graph.path()), columns, byName, ours)
        : new Catalogue(Theirs.read(Path.of(to), mapping, columns, set.iri() + "/"));
  }

  private Thresholds thresholds() {
    try {
      return new Thresholds(accept, ask);
    } catch (IllegalArgumentException e) {
      throw wrong("--ask %s --accept %s: expected 0 <= ask <= accept <= 1".formatted(ask, accept));
    }
  }

  private String checked(String word) {
    if (!word.matches(NAME)) {
      throw wrong(
          "the name '%s': expected small letters, digits, dashes; give one with --name"
              .formatted(word));
    }
    return word;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** {@code cncf-projects} of {@code tables/cncf-projects.tsv}; the host of an address. */
  private static String stem(String to) {
    String last =
        Remote.is(to)
            ? String.valueOf(URI.create(to).getHost())
            : to.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\..*$", "");
    return last.toLowerCase(Locale.ROOT);
  }

  private static String summary(Linkage linkage, Path file, Path review) {
    long certain = linkage.links().stream().filter(l -> l.score().certain()).count();
    long doubtful = linkage.asked().stream().map(l -> l.ours().iri()).distinct().count();
    var text =
        "Of %d entities, %d linked (%d of them for certain), %d doubtful%nLinks: %s%n"
            .formatted(linkage.compared(), linkage.links().size(), certain, doubtful, file);
    return doubtful == 0
        ? text
        : text + "Answer yes or no in the first column, and link again: %s%n".formatted(review);
  }

  /** For the help. */
  static final class MappingNames implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Mappings.names().iterator();
    }
  }
}
