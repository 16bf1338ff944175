package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Question;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRowsTest {
  /** Five times as many as are sorted in memory. */
  private static final int MANY = 50_000;

  @Test
  void theFirstRowIsHandedOnBeforeTheLastIsAskedFor() {
    var graph = new Numbers(MANY);
    var madeThen = new ArrayList<Integer>();

    asker(graph).read(question(""), Map.of(), row -> madeThen.add(graph.made.size()));

    assertThat(madeThen).hasSize(MANY);
    assertThat(madeThen.get(0)).isLessThan(MANY / 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ORDER BY DESC(?number)", "DISTINCT"})
  void fewRowsAreInMemoryAtATime(String modifier) {
    var graph = new Numbers(MANY);
    var handedOn = new AtomicInteger();
    var inMemory = new AtomicInteger();

    asker(graph)
        .read(
            question(modifier),
            Map.of(),
            row -> {
              if (handedOn.incrementAndGet() == MANY) {
                inMemory.set(graph.inMemory());
              }
            });

    assertThat(handedOn).hasValue(MANY);
    assertThat(inMemory.get()).isBetween(1, MANY / 2);
  }

  @Test
  void noneIsInMemoryOnceTheyArePutDown() {
    var graph = new Numbers(MANY);

    try (var rows = QuestionRows.of(question(""), Map.of(), asker(graph))) {
      assertThat(graph.inMemory()).isZero();
      assertThat(rows.rows()).hasSize(MANY);
    }
  }

  @Test
  void whatIsSortedInFilesIsAsOrderlyAsInMemory() {
    try (var rows =
        QuestionRows.of(question("ORDER BY DESC(?number)"), Map.of(), asker(new Numbers(MANY)))) {
      assertThat(rows.rows())
          .containsExactlyElementsOf(
              IntStream.range(0, MANY).mapToObj(i -> List.of(word(MANY - 1 - i), "")).toList());
    }
  }

  @Test
  void aRowIsReadAsItWasPutDown() {
    var strange = List.of("", "a\tb\r\n\"c\", d", "\uD83D\uDC33", "x".repeat(100_000));
    try (var spool = new Spool()) {
      spool.add(strange);
      spool.add(List.of("", "", "", ""));

      assertThat(spool.rows()).containsExactly(strange, List.of("", "", "", ""));
      assertThat(spool.rows()).hasSize(2);
    }
  }

  @Test
  void whatReadsMayFail() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () -> asker(new Numbers(3)).read(question(""), Map.of(), QuestionRowsTest::fail));
  }

  private static void fail(Binding row) {
    throw new IllegalStateException(row.toString());
  }

  private static Asker asker(Graph graph) {
    Dataset dataset = DatasetFactory.wrap(ModelFactory.createModelForGraph(graph));
    return new Asker(dataset);
  }

  private static Question question(String modifier) {
    boolean isDistinct = modifier.equals("DISTINCT");
    String sparql =
        "SELECT %s ?number ?none { ?s ?p ?number } %s"
            .formatted(isDistinct ? modifier : "", isDistinct ? "" : modifier);
    return new Question(
        "numbers", "Which?", List.of("number", "none"), "", List.of(), List.of(), sparql);
  }

  private static String word(int number) {
    return String.format(Locale.ROOT, "number %06d", number);
  }

  /** A graph that makes its triples when they are asked for, and knows which are in use still. */
  private static final class Numbers extends GraphBase {
    private final int size;
    private final List<WeakReference<Node>> made = new ArrayList<>();

    Numbers(int size) {
      this.size = size;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      made.clear();
      Iterator<Triple> all = IntStream.range(0, size).mapToObj(this::make).iterator();
      return WrappedIterator.create(all);
    }

    /** How many of its terms somebody holds. */
    int inMemory() {
      System.gc();
      return (int) made.stream().filter(term -> term.get() != null).count();
    }

    private Triple make(int number) {
      Node node = NodeFactory.createLiteralString(word(number));
      made.add(new WeakReference<>(node));
      return Triple.create(
          NodeFactory.createURI("http://example.org/s"),
          NodeFactory.createURI("http://example.org/p"),
          node);
    }
  }
}
