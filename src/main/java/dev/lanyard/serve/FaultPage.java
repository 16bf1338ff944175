package dev.lanyard.serve;

import dev.lanyard.fault.Fault;

/** What a browser shows when something is to be mended. */
final class FaultPage {
  private FaultPage() {}

  static String of(Fault fault) {
    return page(fault.where(), String.valueOf(fault.getMessage()), fault.remedy());
  }

  static String missing(String path) {
    return page(path, "there is no such page", "The start page links to all there are.");
  }

  private static String page(String where, String found, String remedy) {
    return Layout.page(
        "Lanyard: " + found,
        """
        <h1>That did not work</h1>
        <p class="fault"><strong>%s</strong>: %s</p>
        <p>%s</p>
        <p><a href="/">Back to the start page</a></p>
        """
            .formatted(Html.escape(where), Html.escape(found), Html.escape(remedy)));
  }
}
