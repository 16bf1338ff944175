package dev.lanyard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void theDayAfterTheLastIsTheEnd() throws IOException {
    write("<event/evening> lan:endDate \"2024-05-31\"^^xsd:date .");

    assertThat(lines())
        .contains(
            "UID:https://w3id.org/lanyard/id/event/evening",
            "DTSTART;VALUE=DATE:20240508",
            "DTEND;VALUE=DATE:20240601");
  }

  @Test
  void aMonthDoesNotBecomeADay() throws IOException {
    var notices =
        write(
            "<event/may> a lan:Event ; rdfs:label \"May\" ; lan:startDate \"2024-05\"^^xsd:gYearMonth .");

    assertThat(notices).containsExactly("1 event is left out, since the day is not known: May");
    assertThat(lines()).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
  }

  @Test
  void signsOfTheFormatAreEscapedAndLinesFolded() throws IOException {
    write(
        """
        <event/evening> lan:venue <place/barn> .
        <place/barn> a lan:Place ; rdfs:label "Barn; the red, round one \\\\o/ with a name that goes on and on until it is told \\u00E9\\u00E9\\u00E9\\u00E9" .
        """);

    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text.replace("\r\n ", ""))
        .contains("LOCATION:Barn\\; the red\\, round one \\\\o/ with a name");
    assertThat(text.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD"));
  }

  private List<String> write(String facts) throws IOException {
    return new Calendar().write(Evening.all(facts), out);
  }

  private List<String> lines() {
    return List.of(out.toString(StandardCharsets.UTF_8).split("\r\n"));
  }
}
