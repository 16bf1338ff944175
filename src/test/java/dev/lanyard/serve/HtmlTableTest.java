package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Asker;
import dev.lanyard.ask.Names;
import dev.lanyard.store.Fixture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.Test;

class HtmlTableTest {
  private static final Dataset DATASET = Fixture.dataset();

  @Test
  void showsTheFirstThousandOfManyRows() {
    var values =
        IntStream.range(0, 1200).mapToObj(Integer::toString).collect(Collectors.joining(" "));

    var html = table("SELECT ?n { VALUES ?n { %s } } ORDER BY ?n".formatted(values));

    assertThat(html)
        .contains("1200 rows, of which the first 1000 are here", "<td class=\"number\">999</td>");
    assertThat(html).doesNotContain(">1000</td>");
  }

  @Test
  void linksWebAddressesAndNothingElse() {
    assertThat(table("SELECT ?x { VALUES ?x { <https://video.example/1> } }"))
        .contains("<a href=\"https://video.example/1\">");
    assertThat(table("SELECT ?x { VALUES ?x { <javascript:alert(1)> } }"))
        .contains("javascript:alert(1)")
        .doesNotContain("href");
  }

  @Test
  void countsAColumnAsNumbersOnlyWhenAllAre() {
    assertThat(table("SELECT ?x { VALUES ?x { 1 'one' } }")).doesNotContain("number");
  }

  private static String table(String sparql) {
    return new HtmlTable(new Asker(DATASET).select(sparql), new Names(DATASET), true).html();
  }
}
