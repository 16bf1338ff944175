package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.annotate.TopicTerms;
import dev.lanyard.annotate.TopicTerms.Concept;
import dev.lanyard.annotate.Unit;
import dev.lanyard.extract.TopicReader.Found;
import dev.lanyard.read.Passage;
import dev.lanyard.read.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicReaderTest {
  private final TopicReader reader =
      new TopicReader(
          new TopicTerms(
              List.of(
                  concept("chaos engineering", List.of("game day"), List.of("outage", "failure")),
                  concept("banking", List.of("bank", "payment"), List.of("ledger")),
                  concept("testing", List.of("unit test"), List.of()),
                  concept("logging", List.of("log line"), List.of()),
                  concept("storage", List.of("disk"), List.of()))));

  private static Concept concept(String label, List<String> strong, List<String> weak) {
    var all = new java.util.ArrayList<>(strong);
    all.add(label);
    return new Concept("topic/" + label.replace(' ', '-'), label, all, weak, List.of());
  }

  /** A paragraph that begins at a place of the file. */
  private static Place text(int start, String words) {
    var run = new Passage.Run(0, words.length(), start, start + words.length());
    var unit =
        new Unit(
            0,
            Unit.Role.PARAGRAPH,
            "",
            0,
            -1,
            false,
            false,
            new Passage(words, List.of(run), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Place.of(unit);
  }

  private static List<String> labels(List<Found> found) {
    return found.stream().map(Found::label).toList();
  }

  @Test
  void takesWhatTheTitleSays() {
    List<Found> found =
        reader.ofTalk(List.of(text(0, "Game days for banks")), List.of(text(40, "It was fun.")));

    assertThat(labels(found)).containsExactly("banking", "chaos engineering");
    assertThat(found).extracting(Found::score).containsExactly(2.0, 2.0);
  }

  @Test
  void takesNoTopicThatIsMentionedInPassing() {
    assertThat(reader.ofTalk(List.of(), List.of(text(0, "After the outage we had lunch."))))
        .isEmpty();
  }

  @Test
  void takesNoTopicMuchWeakerThanTheFirst() {
    List<Found> found =
        reader.ofTalk(
            List.of(text(0, "Chaos engineering: a game day")),
            List.of(text(40, "No unit tests were harmed.")));

    assertThat(labels(found)).containsExactly("chaos engineering");
  }

  @Test
  void takesFourTopicsOfATalkAtMost() {
    List<Found> found =
        reader.ofTalk(
            List.of(), List.of(text(0, "A game day, a bank, a unit test, a log line, a disk.")));

    assertThat(labels(found)).containsExactly("banking", "chaos engineering", "logging", "storage");
  }

  @Test
  void countsTheTitleOnceEvenIfTheTextSaysItAgain() {
    List<Found> found =
        reader.ofTalk(
            List.of(text(0, "Game day")), List.of(text(20, "Tom Li talked about Game day.")));

    assertThat(found).extracting(Found::score).containsExactly(2.0);
  }

  @Test
  void countsARepeatedWordForLittle() {
    List<Found> found = reader.ofTalk(List.of(), List.of(text(0, "A bank is a bank is a bank.")));

    assertThat(found).extracting(Found::score).containsExactly(1.4);
  }

  @Test
  void pointsAtTheFirstOfTheStrongestWords() {
    List<Found> found =
        reader.ofTalk(
            List.of(),
            List.of(text(100, "After an outage they held a game day, and another game day.")));

    assertThat(found).extracting(Found::where).containsExactly(new Span(128, 136));
  }

  @Test
  void countsATalksTopicsForItsDocument() {
    var talks = List.of(new Found("topic/storage", "storage", new Span(7, 9), 1));

    List<Found> found =
        reader.ofDocument(talks, List.of(), List.of(text(0, "A bank, and a disk.")));

    assertThat(labels(found)).containsExactly("storage");
    assertThat(found).extracting(Found::score).containsExactly(1.5);
  }

  @Test
  void takesEightTopicsOfADocumentAtMost() {
    List<Found> talks =
        IntStream.range(0, 12)
            .mapToObj(i -> new Found("topic/t" + i, "t" + i, new Span(i, i + 1), 1))
            .toList();

    assertThat(reader.ofDocument(talks, List.of(), List.of())).hasSize(8);
  }
}
