package dev.lanyard.serve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader would like to get, by the header {@code Accept} (RFC 9110, section 12.5.1).
 *
 * <pre>{@code
 * text/turtle, application/ld+json;q=0.8, text/html;q=0
 * }</pre>
 *
 * <p>Of several ranges that hold a media type the most particular one tells how welcome it is. What
 * cannot be read in the header is passed over; a header with nothing to read in it accepts all.
 */
record Accept(List<Range> ranges) {
  private static final String ANY = "*";

  /** {@code text/*;q=0.5}, whose quality is from 0, not at all, to 1. */
  private record Range(String type, String subtype, double quality) {
    boolean holds(String mediaType) {
      return type.equals(ANY)
          || (subtype.equals(ANY)
              ? mediaType.startsWith(type + "/")
              : mediaType.equals(type + "/" + subtype));
    }

    int particularity() {
      return type.equals(ANY) ? 0 : subtype.equals(ANY) ? 1 : 2;
    }
  }

  static Accept of(String header) {
    var ranges =
        Arrays.stream(header.toLowerCase(Locale.ROOT).split(","))
            .map(Accept::range)
            .flatMap(Optional::stream)
            .toList();
    return new Accept(ranges.isEmpty() ? List.of(new Range(ANY, ANY, 1)) : ranges);
  }

  private static Optional<Range> range(String words) {
    var parts = words.strip().split("\\s*;\\s*");
    var names = parts[0].split("/");
    if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
      return Optional.empty();
    }
    var quality =
        Arrays.stream(parts)
            .filter(p -> p.matches("q=[01](\\.[0-9]{0,3})?"))
            .mapToDouble(p -> Double.parseDouble(p.substring(2)))
            .findFirst();
    return Optional.of(new Range(names[0], names[1], Math.min(1, quality.orElse(1))));
  }

  /** How welcome a media type is, from 0 to 1. */
  double quality(String mediaType) {
    return ranges.stream()
        .filter(r -> r.holds(mediaType))
        .max(Comparator.comparingInt(Range::particularity).thenComparingDouble(Range::quality))
        .map(Range::quality)
        .orElse(0.0);
  }

  /** The most welcome of the media types that are offered, the first of equals. */
  Optional<String> best(Collection<String> offered) {
    return offered.stream()
        .filter(o -> quality(o) > 0)
        .reduce((one, other) -> quality(other) > quality(one) ? other : one);
  }
}
