package dev.lanyard.serve.page;

import dev.lanyard.fault.Fault;
import java.util.Map;

/**
 * What a browser shows when something is to be mended.
 *
 * @param where such as {@code --year x}
 * @param found what is wrong
 * @param remedy what to do
 */
record FaultPage(String where, String found, String remedy) {
  static FaultPage of(Fault fault) {
    return new FaultPage(fault.where(), String.valueOf(fault.getMessage()), fault.remedy());
  }

  static View view(Fault fault) {
    return of(fault).view(fault.slug().equals("question-unknown") ? 404 : 400);
  }

  static View missing(String path) {
    return new FaultPage(
            path, "there is no such page", "Search for it, or begin at the start page.")
        .view(404);
  }

  private View view(int status) {
    return View.of("fault", "That did not work", Map.of("fault", this)).with(status);
  }
}
