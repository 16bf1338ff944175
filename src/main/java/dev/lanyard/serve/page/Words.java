package dev.lanyard.serve.page;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of the templates: how numbers are read. */
final class Words extends AbstractExtension {
  private static final int THREE = 3;

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of("count", new Count(), "thousands", new Thousands());
  }

  /** {@code 1 | count('talk')} is <em>1 talk</em>, {@code 2} are <em>2 talks</em>. */
  private static final class Count implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of("one", "many");
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      long number = ((Number) input).longValue();
      @Nullable Object many = arguments.get("many");
      String one = String.valueOf(arguments.get("one"));
      return grouped(number) + " " + (number == 1 ? one : many == null ? one + "s" : many);
    }
  }

  /** {@code 12345 | thousands} is <em>12,345</em>. */
  private static final class Thousands implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        Object input,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return grouped(((Number) input).longValue());
    }
  }

  /** {@code 12,345}; pages are full of such, and a {@link java.util.Formatter} takes its time. */
  static String grouped(long number) {
    var digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - THREE; at > (number < 0 ? 1 : 0); at -= THREE) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
