package dev.lanyard.serve;

import dev.lanyard.fault.Fault;

/** What a browser shows when something is to be mended. */
final class FaultPage {
  private FaultPage() {}

  static String of(Fault fault) {
    return page("Lanyard: " + fault.getMessage(), paragraphs(fault));
  }

  static String missing(String path) {
    return page(
        "Lanyard: no such page",
        paragraphs(path, "there is no such page", "The start page links to all there are."));
  }

  /** What is wrong and what to do, to stand in any page. */
  static String paragraphs(Fault fault) {
    return paragraphs(fault.where(), String.valueOf(fault.getMessage()), fault.remedy());
  }

  private static String paragraphs(String where, String found, String remedy) {
    return """
        <p class="fault" role="alert"><strong>%s</strong>: %s</p>
        <p>%s</p>
        """
        .formatted(Html.escape(where), Html.escape(found), Html.escape(remedy));
  }

  private static String page(String title, String paragraphs) {
    return Layout.page(
        title,
        "<h1>That did not work</h1>\n%s<p><a href=\"/\">Back to the start page</a></p>"
            .formatted(paragraphs));
  }
}
