package dev.lanyard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Reads without a mouse, without motion, and on paper. */
class HabitsBrowserIT extends Reading {
  @AfterEach
  void expectNoComplaints() {
    browser.script("localStorage.clear()");
    browser.expectNoComplaints();
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
  void showsWhereTheFocusIs() {
    visit("id/person/tom-li");
    for (int i = 0; i < 30; i++) {
      browser.press(Keys.TAB);
      assertThat(
              browser.script(
                  "const s = getComputedStyle(document.activeElement);"
                      + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2"))
          .as("outline of " + focused())
          .isEqualTo(true);
    }
  }

  @Test
  void opensEvidenceWithAKeyAndLeadsIntoIt() {
    visit("id/talk/containersched-london-may-2024/queues-that-sleep");
    browser.script("document.querySelector('details.said summary').focus()");
    browser.press(Keys.ENTER);
    browser.find("details.said[open] blockquote");
    browser.press(Keys.TAB);

    assertThat(
            browser.script("return document.activeElement.closest('details.said[open]') !== null"))
        .isEqualTo(true);
  }

  @Test
  void choosesASuggestionWithArrows() {
    visit("");
    var field = browser.find("#q");
    field.sendKeys("tom");
    browser.find("#q-suggestions [role=option]");
    assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
    field.sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.find("#q-suggestions [aria-selected=true]").getAttribute("id"))
        .isEqualTo(field.getAttribute("aria-activedescendant"));
    var name = browser.find("#q-suggestions [aria-selected=true] bdi").getText();
    field.sendKeys(Keys.ENTER);
    browser.expectText("Stated by");

    assertThat(browser.find("h1").getText()).isEqualTo(name);
  }

  @Test
  void closesSuggestionsWithEscapeAndKeepsTheWords() {
    visit("");
    var field = browser.find("#q");
    field.sendKeys("tom");
    browser.find("#q-suggestions [role=option]");
    field.sendKeys(Keys.ARROW_UP, Keys.ESCAPE);

    assertThat(browser.all("#q-suggestions:not([hidden])")).isEmpty();
    assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(field.getAttribute("value")).isEqualTo("tom");
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("q");
    field.sendKeys(Keys.ENTER);
    browser.expectText("Search");
    assertThat(browser.url()).endsWith("/search?q=tom");
  }

  @Test
  void saysWhatTheButtonForColoursWouldDo() {
    visit("");
    browser.script("document.querySelector('button.theme').focus()");
    assertThat(browser.find("button.theme").getAttribute("aria-label")).endsWith("dark colours");
    browser.press(Keys.SPACE);

    assertThat(browser.find("button.theme").getAttribute("aria-label")).endsWith("light colours");
    assertThat(browser.script("return document.documentElement.dataset.theme")).isEqualTo("dark");
  }

  @Test
  void movesNothingForWhoeverWantsItSo() {
    visit("id/person/tom-li");
    assertThat(style("html", "scrollBehavior")).isEqualTo("auto");
    browser.prefer("prefers-reduced-motion", "no-preference");
    assertThat(style("html", "scrollBehavior")).isEqualTo("smooth");
    browser.prefer("prefers-reduced-motion", "reduce");
  }

  @Test
  void printsWhatItSaysAndNothingToClick() {
    visit("id/person/tom-li");
    browser.medium("print");
    try {
      for (var selector : new String[] {"header.site", "footer.site", ".crumbs", ".skip"}) {
        assertThat(style(selector, "display")).as(selector).isEqualTo("none");
      }
    } finally {
      browser.medium("");
    }
    assertThat(new String(Base64.getDecoder().decode(browser.pdf()), 0, 5)).isEqualTo("%PDF-");
    assertThat(Base64.getDecoder().decode(browser.pdf())).hasSizeGreaterThan(10_000);
  }

  @Test
  void printsDarkOnWhiteWhateverTheScreenShows() {
    visit("id/person/tom-li");
    browser.click("button.theme");
    browser.medium("print");
    try {
      assertThat(style("body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
      for (var selector : new String[] {"h1", "p.kicker", "th", "td", "a"}) {
        assertThat(style("main " + selector, "color"))
            .as(selector)
            .matches("rgb\\((\\d|[1-8]\\d), (\\d|[1-9]\\d), (\\d|[1-9]\\d|1[01]\\d)\\)");
      }
    } finally {
      browser.medium("");
    }
  }
}
