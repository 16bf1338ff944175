package dev.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a list that hold people and the title of their talk. */
class LinesOfTalksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "* M. Lindqvist, P. Halloran: Counting cranes|M. Lindqvist, P. Halloran: Counting cranes",
        "* J. de Roo and K. Ito: Cranes by night|J. de Roo, K. Ito: Cranes by night",
        "* Keynote by Maria Lindqvist: Harbours for all|Maria Lindqvist: Harbours for all",
        "* Lightning talk by Maria Lindqvist (Acme): Why cranes stall|Maria Lindqvist: Why cranes stall",
        "**Maria Lindqvist: The harbour and you** - good numbers, great slides.|Maria Lindqvist: The harbour and you",
        "### Cranes by night – [video](https://video.example/1) by Maria Lindqvist|Maria Lindqvist: Cranes by night",
        "*Maria Lindqvist* - **Typing the tide** - A walk along the quay.|Maria Lindqvist: Typing the tide",
      })
  void thePeopleAndTheTitleArePartedFromWhatElseIsSaid(String line, String talk) {
    assertThat(Told.in(line).talks()).as(line).containsExactly(talk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "* The panel about cranes with Maria Lindqvist, Peter Halloran and Ada Bright.|Maria Lindqvist, Peter Halloran, Ada Bright:",
        "Maria Lindqvist talked about Acme's use of the crane.|Maria Lindqvist:",
        "Maria Lindqvist talked about how Acme uses cranes for weights.|Maria Lindqvist:",
      })
  void wordsThatTellOfATalkAreNoTitle(String line, String talk) {
    assertThat(Told.in(line).talks()).as(line).containsExactly(talk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Maria Lindqvist from the University of Tarn's Crane Institute gave a talk.|Maria Lindqvist, Crane Institute",
        "Maria Lindqvist (Acme) and Peter Halloran (GitHub: @halloran) gave a talk.|Maria Lindqvist, Acme",
        "Maria Lindqvist, crane engineer at Bolt Systems, gave a talk.|Maria Lindqvist, Bolt Systems, engineer",
      })
  void whoIsWithAPartIsNotSaidToBeWithTheWhole(String line, String affiliation) {
    assertThat(Told.in(line).affiliations()).as(line).containsExactly(affiliation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Highlights were a talk by Peter Halloran on piers, and Maria Lindqvist (Acme) on cranes.|Maria Lindqvist:",
      })
  void theLastOfSeveralHighlightsIsATalkToo(String line, String talk) {
    assertThat(Told.in(line).talks()).as(line).contains(talk);
  }
}
