package dev.lanyard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Fixture;
import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Reads the pages as people do. */
class PagesBrowserIT {
  private static final int TELEPHONE = 360;
  private static Endpoint endpoint;
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
  }

  @AfterAll
  static void stop() {
    if (endpoint != null) {
      endpoint.close();
      browser.close();
    }
  }

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
        "ontology"
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

  @Test
  void worksWithTheKeyboardAlone() {
    visit("id/person/tom-li");
    browser.press(Keys.TAB);
    assertThat(focused()).startsWith("Skip");
    browser.press(Keys.ENTER);
    assertThat(browser.url()).endsWith("#main");

    var order = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      browser.press(Keys.TAB);
      order.add(focused());
    }
    assertThat(order).doesNotContain("People").contains("Acme");
  }

  @Test
  void printsWhatItSays() {
    visit("id/person/tom-li");

    assertThat(new String(Base64.getDecoder().decode(browser.pdf()), 0, 5)).isEqualTo("%PDF-");
    assertThat(Base64.getDecoder().decode(browser.pdf())).hasSizeGreaterThan(10_000);
  }

  private static void visit(String path) {
    browser.visit(endpoint.url() + path);
  }

  private static String background() {
    return String.valueOf(browser.script("return getComputedStyle(document.body).backgroundColor"));
  }

  private static String focused() {
    return String.valueOf(browser.script("return document.activeElement.textContent.trim()"));
  }
}
