package dev.lanyard.bench;

import dev.lanyard.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Write-ups of events that never took place, as many as one likes. The same number gives the same
 * text, whatever else is asked for.
 *
 * <pre>{@code
 * new WriteUps(1).fill(Path.of("target/texts"), 1000);
 * }</pre>
 */
public final class WriteUps {
  private static final List<String> FIRST =
      World.words(
          "Priya Tom Zoë Marit Jonas Amara Kenji Lucía Pavel Ingrid Omar Chloe Matteo"
              + " Aisha Sven Noor Rafael Yuki Elif Duncan Hana Gareth Ioana Felix Thandiwe"
              + " Bruno Siobhan Arjun Petra Leo");
  private static final List<String> LAST =
      World.words(
          "Raman Li Hall Solheim Brandt Okafor Tanaka Vega Novák Berg Haddad Martin Rossi"
              + " Khan Lindqvist Jansen Costa Mori Demir Fraser Kim Pritchard Popescu Keller"
              + " Mokoena Silva Byrne Mehta Vogel Adler Whitlock Fontaine Castell Orban"
              + " Tremblay");
  private static final List<String> MAKERS =
      World.words("Blue North Stack Copper Lumen Harbour Quill Otter Cedar");
  private static final List<String> MADE =
      List.of("works", "wind Labs", "line Systems", "grid", "field Software", "bridge", "loop Ltd");
  private static final List<String> CITIES =
      World.words(
          "London Berlin Oslo Lisbon Ghent Manchester Porto Zurich Dublin Madrid Toronto"
              + " Bristol");
  private static final List<String> SERIES =
      List.of(
          "Cloud Native",
          "Platform Engineers",
          "DevOps Evenings",
          "Serverless Nights",
          "Gopher Meetup",
          "Open Infra Days",
          "Data in Motion");
  private static final List<String> MONTHS =
      World.words(
          "January February March April May June July August September October November"
              + " December");
  private static final List<String> PROJECTS =
      List.of(
          "Kubernetes",
          "Prometheus",
          "Envoy",
          "Argo CD",
          "Linkerd",
          "Cilium",
          "Helm",
          "Flux",
          "OpenTelemetry",
          "Kafka",
          "Terraform",
          "Istio");
  private static final List<String> GERUNDS =
      World.words(
          "Taming Breaking Scaling Debugging Migrating Securing Explaining Measuring"
              + " Outgrowing Rebuilding");
  private static final List<String> ENDS =
      List.of(
          "without a safety net",
          "in a bank",
          "on a shoestring",
          "for the impatient",
          "after the outage",
          "at the edge",
          "with three people",
          "across two clouds",
          "before breakfast",
          "for grown-ups");
  private static final List<String> TALKS =
      List.of(
          "%1$s from %2$s spoke about %3$s, and had numbers to show for it.",
          "Next, %1$s (%2$s) gave a talk called \"%3$s\" which drew many questions.",
          "%1$s, an engineer at %2$s, told us how they use %4$s every day.",
          "Then %1$s of %2$s presented \"%3$s\".",
          "The last talk of the evening was \"%3$s\" by %1$s from %2$s.");
  private static final List<String> REMARKS =
      List.of(
          "The room was full and warm, and nobody left before the pizza arrived.",
          "What stayed with me is how small the first version was.",
          "Most of the questions were about cost, as they always are.",
          "I had not expected to laugh so much about certificates.",
          "Several people around me took notes until the very last slide.",
          "The demo failed twice and worked the third time, to great applause.",
          "Over coffee we agreed that nobody likes to be on call at weekends.");

  private final long seed;

  public WriteUps(long seed) {
    this.seed = seed;
  }

  /** The first so many, to be read. */
  public List<Text> texts(int count) {
    return IntStream.range(0, count)
        .<Text>mapToObj(i -> new Text.Packed(name(i), text(i)))
        .toList();
  }

  /** Writes the first so many into a folder, which is made. */
  public void fill(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve(name(i)), text(i));
    }
  }

  /** As {@link #fill}, but with notes of one talk each. */
  public void fillWithNotes(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      var random = new Random(seed * 1_000_003 + i);
      Files.writeString(
          folder.resolve(name(i)), "# %s\n\n%s\n".formatted(event(random), talk(random)));
    }
  }

  private static String name(int number) {
    return "write-up-%05d.md".formatted(number);
  }

  /** The text of one: a heading, some talks, and what people say about such evenings. */
  public String text(int number) {
    var random = new Random(seed * 1_000_003 + number);
    String event = event(random);
    var text =
        new StringBuilder(
            """
            ---
            title: %1$s
            ---

            # %1$s

            On %2$d %3$s we met in %4$s at the offices of %5$s, who also paid for the food.

            """
                .formatted(
                    event,
                    1 + random.nextInt(28),
                    any(random, MONTHS),
                    any(random, CITIES),
                    organisation(random)));
    for (int talks = 3 + random.nextInt(4); talks > 0; talks--) {
      text.append(talk(random));
      for (int more = random.nextInt(4); more > 0; more--) {
        text.append(' ').append(any(random, REMARKS));
      }
      text.append("\n\n");
    }
    return text.append("Thanks to ")
        .append(organisation(random))
        .append(" for sponsoring the evening.\n")
        .toString();
  }

  private static String event(Random random) {
    return "%s %s %s %d"
        .formatted(
            any(random, SERIES),
            any(random, CITIES),
            any(random, MONTHS),
            2015 + random.nextInt(11));
  }

  private static String talk(Random random) {
    String project = any(random, PROJECTS);
    return any(random, TALKS)
        .formatted(
            any(random, FIRST) + " " + any(random, LAST),
            organisation(random),
            "%s %s %s".formatted(any(random, GERUNDS), project, any(random, ENDS)),
            project);
  }

  private static String organisation(Random random) {
    return any(random, MAKERS) + any(random, MADE);
  }

  private static String any(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
