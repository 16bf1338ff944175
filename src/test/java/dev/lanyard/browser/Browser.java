package dev.lanyard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.store.Packed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium without a window, and what it complained about.
 *
 * <pre>{@code
 * try (var browser = Browser.open()) {
 *   browser.visit(endpoint.url());
 *   browser.click("a.brand");
 *   browser.expectNoComplaints();
 * }
 * }</pre>
 */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = path("lanyard.chromium", "/usr/bin/chromium");
  private static final Path DRIVER = path("lanyard.chromedriver", "/usr/bin/chromedriver");

  /** To say it once, and not for each class of tests. */
  private static final AtomicBoolean SAID = new AtomicBoolean();

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Dimension DESKTOP = new Dimension(1280, 900);

  /**
   * It misses helpers for this version of Chromium that nobody here uses; kept, or it is collected.
   */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  static {
    DEVTOOLS.setLevel(Level.OFF);
  }

  private static final String AXE = Packed.text("/axe.min.js");

  private final ChromeDriver driver;
  private final Path profile;

  private Browser(ChromeDriver driver, Path profile) {
    this.driver = driver;
    this.profile = profile;
  }

  private static Path path(String property, String usual) {
    return Path.of(System.getProperty(property, usual));
  }

  /**
   * Starts one with a profile of its own; without Chromium the test is left out and the first says
   * so. {@code -Dlanyard.chromium=PATH} and {@code -Dlanyard.chromedriver=PATH} name another.
   */
  static Browser open() {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    var missing = "Browser tests are left out: there is no %s with %s.".formatted(CHROMIUM, DRIVER);
    if (!there && SAID.compareAndSet(false, true)) {
      System.err.println(missing);
    }
    Assumptions.assumeTrue(there, missing);
    try {
      var profile = Files.createTempDirectory("lanyard-browser");
      var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile());
      var driver = new ChromeDriver(service.build(), options(profile));
      driver.manage().window().setSize(DESKTOP);
      return new Browser(driver, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ChromeOptions options(Path profile) {
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    return options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion", // what moves cannot be clicked
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
  }

  void visit(String url) {
    driver.get(url);
  }

  String url() {
    return String.valueOf(driver.getCurrentUrl());
  }

  /** The element that a CSS selector finds first, as soon as it is there and can be seen. */
  WebElement find(String selector) {
    return new WebDriverWait(driver, PATIENCE)
        .until(
            d ->
                d.findElements(By.cssSelector(selector)).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  /** All that are there at this moment. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  void click(String selector) {
    find(selector).click();
  }

  /** Follows the first link with that text. */
  void follow(String text) {
    new WebDriverWait(driver, PATIENCE)
        .until(d -> d.findElements(By.partialLinkText(text)).stream().findFirst().orElse(null))
        .click();
  }

  /** Waits until the page shows a text. */
  void expectText(String text) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "no '%s' on %s".formatted(text, url()))
        .until(d -> d.findElement(By.tagName("body")).getText().contains(text));
  }

  /** Presses a key, whatever has the focus. */
  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(Keys.chord(keys));
  }

  /** What a script returns. */
  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  /** As wide as that, on a telephone. */
  void width(int pixels) {
    // Windows have a least width, screens have not.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 800, "deviceScaleFactor", 2, "mobile", true));
  }

  /** As wide as usual again. */
  void desktop() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
  }

  /** The system's choice of colours, {@code light} or {@code dark}. */
  void prefer(String scheme) {
    prefer("prefers-color-scheme", scheme);
  }

  /** What the reader chose in the system, {@code prefers-reduced-motion}. */
  void prefer(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /** Shows the page as on paper, or, with {@code ""}, as on the screen again. */
  void medium(String medium) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  /** The page as PDF, in Base64. */
  String pdf() {
    return String.valueOf(driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data"));
  }

  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** Nothing on the console: no error, no warning, nothing that the page's own policy stopped. */
  void expectNoComplaints() {
    assertThat(complaints()).as(url()).isEmpty();
  }

  /** What axe-core objects to on the page as it stands, one line a rule with what it found. */
  List<String> barriers() {
    driver.executeScript(AXE);
    var found =
        driver.executeAsyncScript(
            "axe.run(document, {resultTypes: ['violations']}).then(arguments[arguments.length - 1])");
    return violations(found).stream()
        .map(v -> v.get("id") + ": " + v.get("help") + " " + targets(v))
        .toList();
  }

  @SuppressWarnings("unchecked") // as axe-core documents it
  private static List<Map<String, Object>> violations(Object found) {
    return (List<Map<String, Object>>) ((Map<String, Object>) found).get("violations");
  }

  @SuppressWarnings("unchecked")
  private static List<Object> targets(Map<String, Object> violation) {
    return ((List<Map<String, Object>>) violation.get("nodes"))
        .stream().map(n -> n.get("target")).toList();
  }

  /** What the console said since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    try (var files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
