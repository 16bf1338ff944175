package dev.lanyard.serve.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name that leads somewhere.
 *
 * @param text what stands there
 * @param href where it leads; empty if nowhere
 * @param outside whether that is another site
 */
record Link(String text, String href, boolean outside) {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** To a page of this site. */
  static Link to(String text, String href) {
    return new Link(text, href, false);
  }

  /** Text that leads nowhere. */
  static Link none(String text) {
    return new Link(text, "", false);
  }

  /** To another site; an address of a scheme that could run something leads nowhere. */
  static Link out(String text, String address) {
    return isSafe(address) ? new Link(text, address, true) : none(text);
  }

  /** Whether an address may be followed: {@code javascript:alert(1)} may not. */
  static boolean isSafe(String address) {
    try {
      var uri = new URI(address.strip());
      return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** {@code /ask/sponsors?year=2025}; values are encoded, not escaped. */
  static String address(String path, Map<String, String> values) {
    return values.isEmpty()
        ? path
        : values.entrySet().stream()
            .map(e -> e.getKey() + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&", path + "?", ""));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
