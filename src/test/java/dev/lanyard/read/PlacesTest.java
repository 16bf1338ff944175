package dev.lanyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.fault.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of every passage stands in the source where its passage says, whatever the input. */
class PlacesTest {
  private static final int MUTANTS = 400;
  private static final String[] NOISE = {
    "[",
    "](",
    ")",
    "<",
    "</p>",
    "<b>",
    "&",
    "&amp;",
    "&#x41;",
    "*",
    "__",
    "`",
    "\n",
    "\r\n",
    "\n\n",
    "---\n",
    "{{",
    "%}",
    "|",
    "\\|",
    "\u00a0",
    "\u200b",
    "😀",
    "â€™",
    "Ã¤",
    "\u0000",
    "\ud83d",
    "<!--",
    "-->",
    "<script>",
    "<table><tr><td>",
    "> ",
    "- ",
    "\t",
    "    ",
    "https://example.org/a_b_c",
    "<a href=x>",
    "<img alt='a b' src=c>",
    "</table>",
    "\"",
    "'",
    ": ",
    "#",
    "\uE000"
  };

  static List<Sample> samples() {
    return Sample.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void standWhereTheirPassageSays(Sample sample) {
    Document document = new Reader().read(sample.name(), sample.text());

    assertThat(passages(document)).isNotEmpty();
    passages(document).forEach(passage -> check(document, passage));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void standThereInBrokenInputToo(Sample sample) {
    var random = new Random(20250401);
    for (int i = 0; i < MUTANTS; i++) {
      String mutant = mutate(sample.text(), random);
      try {
        Document document = new Reader().read(sample.name(), mutant);
        passages(document).forEach(passage -> check(document, passage));
      } catch (Fault fault) {
        assertThat(fault.slug()).as(mutant).isEqualTo("front-matter-open");
      } catch (RuntimeException failure) {
        throw new AssertionError("fails on:\n" + mutant, failure);
      }
    }
  }

  @Test
  void holdTheSameWordsWhenNothingIsMarkedUp() {
    String text = "One  two\u00a0three\r\nfour 😀 five.\n";
    Document document = new Reader().read("note.md", text);
    Passage passage = document.blocks().get(0).passage();

    for (int from = 0; from < passage.text().length(); from++) {
      for (int to = from + 1; to <= passage.text().length(); to++) {
        String part = passage.text().substring(from, to);
        if (!Character.isLowSurrogate(part.charAt(0))
            && !Character.isHighSurrogate(part.charAt(part.length() - 1))) {
          String words = document.words(passage.span(from, to));
          assertThat(words.replaceAll("[\\s\u00a0]+", " ")).isEqualTo(part);
        }
      }
    }
  }

  private static void check(Document document, Passage passage) {
    int at = 0;
    int start = 0;
    for (Passage.Run run : passage.runs()) {
      assertThat(run.from()).as("runs are gapless over %s", passage.text()).isEqualTo(at);
      assertThat(run.start())
          .as("runs go on in the source of %s", passage.text())
          .isGreaterThanOrEqualTo(start);
      assertThat(run.end()).as("runs hold something").isGreaterThan(run.start());
      String text = passage.text().substring(run.from(), run.to());
      String words = document.words(new Span(run.start(), run.end()));
      if (text.codePointCount(0, text.length()) == words.codePointCount(0, words.length())
          && run.to() - run.from() > 1) {
        assertThat(visible(words)).as("a literal run").isEqualTo(visible(text));
      }
      at = run.to();
      start = run.start();
    }
    assertThat(at)
        .as("runs reach the end of %s", passage.text())
        .isEqualTo(passage.text().length());
    for (Mark mark : passage.marks()) {
      assertThat(passage.span(mark.from(), mark.to())).as("a mark has a place").isNotNull();
      assertThat(mark.to()).isLessThanOrEqualTo(passage.text().length());
    }
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\u00a0\u2028]", " ").replaceAll("[\u0000\ufffd]", "?");
  }

  private static List<Passage> passages(Document document) {
    List<Passage> passages = new ArrayList<>();
    document.front().fields().forEach(field -> passages.add(field.value()));
    collect(document.blocks(), passages);
    return passages.stream().filter(passage -> !passage.text().isEmpty()).toList();
  }

  private static void collect(List<Block> blocks, List<Passage> passages) {
    for (Block block : blocks) {
      passages.add(block.passage());
      collect(block.children(), passages);
    }
  }

  private static String mutate(String text, Random random) {
    var mutant = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(6); i++) {
      int at = random.nextInt(mutant.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> mutant.delete(at, Math.min(mutant.length(), at + 1 + random.nextInt(12)));
        case 1 -> mutant.insert(at, text, 0, random.nextInt(Math.min(40, text.length())));
        default -> mutant.insert(at, NOISE[random.nextInt(NOISE.length)]);
      }
    }
    return mutant.toString();
  }
}
