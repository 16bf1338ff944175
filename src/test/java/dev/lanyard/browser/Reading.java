package dev.lanyard.browser;

import dev.lanyard.ask.Questions;
import dev.lanyard.serve.Endpoint;
import dev.lanyard.store.Fixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Somebody who reads the pages of the fixture in a browser; one of each for a class of tests. */
abstract class Reading {
  static Browser browser;
  private static Endpoint endpoint;

  @BeforeAll
  static void start() {
    browser = Browser.open();
    endpoint = Endpoint.of(Fixture.dataset(), Questions.bundled()).port(0).start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (endpoint != null) {
      endpoint.close();
    }
  }

  /** Opens a page, {@code id/person/tom-li}. */
  static void visit(String path) {
    browser.visit(endpoint.url() + path);
  }

  /** What has the focus, in the words that it shows. */
  static String focused() {
    return String.valueOf(browser.script("return document.activeElement.textContent.trim()"));
  }

  /** A property of the style of the first element that a selector finds. */
  static String style(String selector, String property) {
    return String.valueOf(
        browser.script(
            "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]",
            selector,
            property));
  }
}
