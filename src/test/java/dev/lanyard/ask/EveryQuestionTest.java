package dev.lanyard.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Fixture;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each file of {@code queries/}. */
class EveryQuestionTest {
  private static final Dataset DATASET = Fixture.dataset();

  static Collection<Question> questions() {
    return Questions.bundled().all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsSomethingInTheFixtureUnderTheColumnsOfItsHeader(Question question) {
    var answer = new Asker(DATASET).ask(question, Map.of());

    assertThat(answer.columns()).isEqualTo(question.columns());
    assertThat(answer.rows()).as(question.name()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void showsAnExampleWithACellForEachColumn(Question question) {
    assertThat(question.example()).hasSameSizeAs(question.columns());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void sortsItsRows(Question question) {
    assertThat(QueryFactory.create(question.sparql()).hasOrderBy()).as(question.name()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void declaresTheParametersThatItUses(Question question) {
    var used =
        Pattern.compile("\\?_(\\w+)")
            .matcher(question.sparql())
            .results()
            .map(m -> m.group(1))
            .collect(Collectors.toSet());

    assertThat(question.parameters())
        .extracting(Parameter::name)
        .containsExactlyInAnyOrderElementsOf(used);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsNothingForValuesThatNothingHas(Question question) {
    for (var parameter : question.parameters()) {
      var strange =
          switch (parameter.kind()) {
            case TEXT -> "Nobody \" } \\ of ' that name";
            case YEAR -> "1066";
            case NUMBER -> "1000";
            case IRI -> "https://example.org/nothing";
          };
      assertThat(new Asker(DATASET).ask(question, Map.of(parameter.name(), strange)).rows())
          .as("%s --%s %s", question.name(), parameter.name(), strange)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersWhenAllIsFilledIn(Question question) {
    var values = new TreeMap<String, String>();
    question
        .parameters()
        .forEach(
            p ->
                values.put(
                    p.name(),
                    switch (p.kind()) {
                      case TEXT -> "e";
                      case YEAR -> "2024";
                      case NUMBER -> "1";
                      case IRI -> "https://w3id.org/lanyard/id/organisation/acme";
                    }));

    assertThat(new Asker(DATASET).ask(question, values).columns()).isEqualTo(question.columns());
  }
}
