package dev.lanyard.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.store.Fixture;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page counts year by year is what the question beside it counts. */
class YearsTest {
  @ParameterizedTest
  @ValueSource(strings = {"project/slumber", "topic/scheduling"})
  void countsAsTheQuestionDoes(String thing) throws Exception {
    try (var endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start()) {
      var visitor = new Visitor(endpoint.url());
      var html = visitor.send(visitor.to("id/" + thing).header("Accept", "text/html").GET()).body();
      var page = Jsoup.parse(html);
      var shown = new TreeMap<String, String>();
      for (var row : page.select("table.years tbody tr")) {
        shown.put(row.select("th").text(), row.select("span").text().split(" ")[0]);
      }
      var address = page.select("table.years + .behind a").attr("href").substring(1);
      var counted = new TreeMap<String, String>();
      visitor
          .get(address + "&format=csv")
          .body()
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(cells -> counted.put(cells[0], cells[1]));

      assertThat(shown).isEqualTo(counted).hasSizeGreaterThan(1);
    }
  }
}
