package dev.lanyard.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Writes queries as people do. */
class EditorBrowserIT extends Reading {
  @BeforeEach
  void forgetTabs() {
    visit("query");
    browser.script("localStorage.clear()");
  }

  @AfterEach
  void expectNoComplaints() {
    browser.expectNoComplaints();
  }

  @Test
  void opensAStoredQuestionAndRunsIt() {
    visit("sparql-editor?question=talks-by-year");

    assertThat(browser.find(".tabsList .active").getText()).contains("talks-by-year");
    browser.expectText("2024");
    assertThat(browser.all(".yasr_results table tbody tr")).hasSize(2);
  }

  @Test
  void showsTheAnswerAsAChart() {
    visit("sparql-editor?question=talks-by-year");
    browser.find(".yasr_results table");
    browser.click(".select_chart");

    assertThat(browser.find(".chart canvas").getSize().getHeight()).isGreaterThan(200);
  }

  @Test
  void runsAnEditedQuery() {
    visit("sparql-editor");
    browser.click(".CodeMirror");
    browser.press(Keys.CONTROL, "a");
    browser.press("SELECT (COUNT(*) AS ?people) { ?s a <https://w3id.org/lanyard#Person> }");
    browser.press(Keys.CONTROL, Keys.ENTER);

    assertThat(browser.find(".yasr_results table tbody td").getText()).contains("6");
  }

  @Test
  void completesPropertiesFromTheGraph() {
    visit("sparql-editor");
    browser.click(".CodeMirror");
    browser.press(Keys.CONTROL, "a");
    browser.press("SELECT * { ?talk speak");

    assertThat(browser.find(".CodeMirror-hints").getText()).contains("lan:speaker");
    browser.press(Keys.ENTER);
    browser.expectText("PREFIX lan:");
  }

  @Test
  void saysWhatIsWrongWithAQuery() {
    visit(
        "sparql-editor?query=SELECT+*+%7B+SERVICE+%3Chttp%3A%2F%2Fexample.org%2F%3E+%7B+%3Fs+%3Fp+%3Fo+%7D+%7D");

    assertThat(browser.find(".yasr .errorResult, .yasr_results .error").getText()).isNotBlank();
    assertThat(browser.complaints()).singleElement(STRING).contains("400");
  }
}
