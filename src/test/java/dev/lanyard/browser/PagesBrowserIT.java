package dev.lanyard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Reads the pages as people do. */
class PagesBrowserIT extends Reading {
  private static final int TELEPHONE = 360;

  @AfterEach
  void expectNoComplaints() {
    browser.expectNoComplaints();
  }

  @Test
  void findsAPersonByName() {
    visit("");
    browser.find("#q").sendKeys("priya", Keys.ENTER);
    browser.expectText("Search");
    browser.click("main a[href='/id/person/priya-raman']");

    assertThat(browser.find("h1").getText()).isEqualTo("Priya Raman");
  }

  @Test
  void leadsFromAPersonToATalkToItsEvidence() {
    visit("id/person/tom-li");
    browser.follow("Queues that sleep");
    assertThat(browser.find("h1").getText()).isEqualTo("Queues that sleep");
    browser.click("details.said summary");

    assertThat(browser.find("details.said[open] blockquote mark").getText()).isNotBlank();
    browser.click("details.said[open] figcaption a");
    assertThat(browser.url()).contains("/id/document/");
  }

  @Test
  void asksAQuestion() {
    visit("#questions");
    browser.follow("Who spoke at which event");
    browser.find("input[name=speaker]").sendKeys("Tom", Keys.ENTER);
    browser.expectText("Tom Li");

    assertThat(browser.url()).contains("speaker=Tom");
    assertThat(browser.find("main").getText()).doesNotContain("Noor Haddad");
  }

  @Test
  void drawsTheNumbersOfTheQuery() {
    visit("");
    browser.find("figure[data-drawn] canvas");
    browser.click("figure.picture details summary");

    assertThat(browser.all("figure.picture:first-of-type details tbody tr"))
        .extracting(row -> row.getText())
        .containsExactly("2024 2 2 1", "2025 5 4 2");
    browser.click("figure.picture .behind a:nth-of-type(2)");
    browser.expectText("talks-by-year");
    assertThat(browser.find(".yasr_results table").getText()).contains("2024", "2025");
  }

  @Test
  void leadsFromAnEventToWhoMetThere() {
    visit("id/event/containersched-london-may-2024");
    browser.script("document.querySelector('figure[data-centre]').scrollIntoView()");
    browser.find("figure[data-centre][data-drawn] canvas");
    browser.click("figure[data-centre] details summary");
    browser.click("figure[data-centre] details a[href='/id/person/tom-li']");

    assertThat(browser.find("h1").getText()).isEqualTo("Tom Li");
  }

  @Test
  void turnsDarkAndStaysSo() {
    visit("");
    var light = background();
    browser.click("button.theme");
    var dark = background();
    visit("id/person/tom-li");

    assertThat(dark).isNotEqualTo(light);
    assertThat(background()).isEqualTo(dark);
    browser.script("localStorage.clear()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id/person/tom-li",
        "id/event/containersched-london-may-2024",
        "id/talk/containersched-london-may-2024/queues-that-sleep",
        "persons",
        "search?q=queues",
        "ask/who-spoke-where",
        "query",
        "sparql-editor",
        "ontology",
        "data/",
        "licences"
      })
  void fitsATelephone(String path) {
    browser.width(TELEPHONE);
    try {
      visit(path);
      assertThat(
              ((Number) browser.script("return document.documentElement.scrollWidth")).intValue())
          .as("width of " + browser.url())
          .isLessThanOrEqualTo(TELEPHONE);
    } finally {
      browser.desktop();
    }
  }

  private static String background() {
    return String.valueOf(browser.script("return getComputedStyle(document.body).backgroundColor"));
  }
}
