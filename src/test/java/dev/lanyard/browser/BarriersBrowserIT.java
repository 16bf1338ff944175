package dev.lanyard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lets axe-core look for what keeps people from reading a page, in light and in dark. */
class BarriersBrowserIT extends Reading {
  @AfterEach
  void light() {
    browser.prefer("light");
    browser.complaints(); // of a page that is missing on purpose
  }

  /** A page of each kind, and an element that is there once its scripts are done. */
  @ParameterizedTest
  @CsvSource({
    "'', figure[data-drawn]",
    "id/person/tom-li, figure[data-drawn]",
    "id/organisation/acme, h1",
    "id/event/containersched-london-may-2024, figure[data-drawn]",
    "id/series/containersched-london, h1",
    "id/talk/containersched-london-may-2024/queues-that-sleep, h1",
    "id/project/slumber, h1",
    "id/topic/scheduling, h1",
    "id/place/london, h1",
    "id/document/2024-05-host, h1",
    "persons, table",
    "events, table",
    "search?q=queues, h1",
    "search?q=nothing-of-that-name, h1",
    "ask/who-spoke-where, table",
    "'ask/who-spoke-where?speaker=nobody', h1",
    "query, textarea",
    "sparql-editor?question=talks-by-year, .yasr_results table",
    "ontology, h1",
    "data/, table",
    "licences, h1",
    "no-such-page, h1"
  })
  void hasNone(String path, String ready) {
    visit(path);
    browser.find(ready);

    assertThat(browser.barriers()).as(browser.url()).isEmpty();
    browser.prefer("dark");
    assertThat(browser.barriers()).as("dark " + browser.url()).isEmpty();
  }
}
