package dev.lanyard.serve.page;

import dev.lanyard.ask.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rows of many a page shows, and where the others are: {@code 101–200 of 1,204}.
 *
 * @param from the first of them, counted from 1
 * @param to the last
 * @param count how many there are in all
 * @param before the page before, if there is one
 * @param after the next, if there is one
 */
record Pages(int from, int to, int count, List<Link> before, List<Link> after) {
  /** What the page is called that is wanted, in addresses. */
  static final String PAGE = "page";

  Pages {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * The page that is asked for, or the last, if there are not so many.
   *
   * @param path the address of the page
   * @param values what was filled in; {@code page} says which is wanted
   * @param most the rows of one page
   */
  static Pages of(String path, Map<String, String> values, int most, int count) {
    int last = Math.max(1, (count + most - 1) / most);
    int shown = Math.min(last, number(values.getOrDefault(PAGE, "1")));
    return new Pages(
        (shown - 1) * most + 1,
        Math.min(shown * most, count),
        count,
        shown == 1 ? List.of() : List.of(link(path, values, shown - 1)),
        shown == last ? List.of() : List.of(link(path, values, shown + 1)));
  }

  /** Those of an answer; {@code number} says which is wanted. */
  static Pages ofAnswer(String path, Map<String, String> values, String number, Answer answer) {
    var wanted = new TreeMap<>(values);
    wanted.put(PAGE, number);
    return of(path, wanted, AnswerTable.MOST, answer.rows().size());
  }

  /** Those of all the rows that are shown. */
  <T> List<T> of(List<T> rows) {
    return rows.subList(from - 1, to);
  }

  private static Link link(String path, Map<String, String> values, int page) {
    var more = new TreeMap<>(values);
    var number = Integer.toString(page);
    more.put(PAGE, number);
    return Link.to(number, Link.address(path, more));
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
  }
}
