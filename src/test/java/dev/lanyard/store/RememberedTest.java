package dev.lanyard.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.util.ExprUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of an expression is what it gives. */
class RememberedTest {
  private static final Dataset SEALED = Fixture.dataset();
  private static final Dataset PLAIN =
      DatasetFactory.wrap(((Sealed) SEALED.asDatasetGraph()).getWrapped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILTER(CONTAINS(LCASE(?label), 'o'))",
        "FILTER(CONTAINS(LCASE(?label), LCASE(COALESCE(?nothing, ''))))",
        "BIND(UCASE(?label) AS ?more)",
        "BIND(STRLEN(?nothing) AS ?more)", // fails in each row
        "BIND(IF(?label = 'Tom Li', 1/0, 2) AS ?more)", // fails in some
        "FILTER(?label > 'M' && STR(?thing) < STR(?kind))",
        "FILTER(EXISTS { ?thing lan:affiliation ?tie } || STRLEN(?label) > 20)",
        "BIND(CONCAT(?label, STR(?kind)) AS ?more) FILTER(STRSTARTS(?more, 'T'))",
        "BIND(<http://www.w3.org/2001/XMLSchema#integer>(STRLEN(?label)) AS ?more)",
      })
  void givesTheSameRows(String pattern) {
    assertThat(rows(SEALED, pattern)).isNotEmpty().isEqualTo(rows(PLAIN, pattern));
  }

  @Test
  void whatIsLeftToChanceIsAnotherInEachRow() {
    var values =
        Stream.of("RAND()", "STRUUID()", "STR(BNODE('x'))", "CONCAT(?label, STRUUID())")
            .map(e -> rows(SEALED, "BIND(%s AS ?more)".formatted(e)))
            .toList();

    assertThat(values)
        .allSatisfy(rows -> assertThat(rows.stream().distinct().count()).isEqualTo(rows.size()));
  }

  @Test
  void onlyWhatFollowsFromAFewTermsIsRemembered() {
    assertThat(List.of("LCASE(?x)", "?x = ?y", "CONTAINS(?x, ?y)"))
        .allSatisfy(e -> assertThat(remembered(e)).isInstanceOf(Remembered.class));
    assertThat(List.of("?x", "1", "RAND() < ?x", "NOW() > ?x", "BNODE(?x)", "?a + ?b + ?c + ?d"))
        .allSatisfy(e -> assertThat(remembered(e)).isNotInstanceOf(Remembered.class));
  }

  private static Expr remembered(String expression) {
    return Remembered.of(ExprUtils.parse(expression));
  }

  private static List<String> rows(Dataset dataset, String pattern) {
    var query =
        """
        PREFIX lan: <https://w3id.org/lanyard#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT * { ?thing a ?kind ; rdfs:label ?label %s }
        """
            .formatted(pattern);
    try (var run = QueryExecutionFactory.create(query, dataset)) {
      return ResultSetFormatter.toList(run.execSelect()).stream()
          .map(Object::toString)
          .sorted()
          .toList();
    }
  }
}
