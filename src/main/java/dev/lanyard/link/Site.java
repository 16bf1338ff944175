package dev.lanyard.link;

import java.util.Locale;
import java.util.Set;

/**
 * An address on the web, without what does not tell two sites apart: {@code
 * https://www.GitHub.com/acme/loom.git/} is {@code github.com} and {@code acme/loom}.
 *
 * @param host the host without {@code www.}
 * @param path the path without slashes at its ends, in small letters
 */
record Site(String host, String path) {
  /** Where everybody lives: the host says nothing, the path does. */
  private static final Set<String> SHARED =
      Set.of(
          "github.com",
          "gitlab.com",
          "bitbucket.org",
          "sourceforge.net",
          "linkedin.com",
          "twitter.com",
          "x.com",
          "facebook.com",
          "medium.com",
          "meetup.com",
          "youtube.com",
          "eventbrite.com",
          "sites.google.com",
          "community.cncf.io",
          "lu.ma",
          "tickets.io",
          "ti.to");

  /** Ends of hosts below which anybody may have a site. */
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "ac", "gov", "edu", "github", "gitlab", "netlify");

  /** The site at an address. */
  static Site of(String address) {
    String bare =
        address
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^[a-z+]+:/*|^//", "")
            .replaceFirst("[?#].*$", "");
    int slash = bare.indexOf('/');
    String host = slash < 0 ? bare : bare.substring(0, slash);
    String path = slash < 0 ? "" : bare.substring(slash);
    return new Site(
        host.replaceFirst("^www\\d?\\.", "").replaceFirst(":\\d+$", ""),
        path.replaceAll("/{2,}", "/").replaceAll("^/|/$", "").replaceFirst("\\.git$", ""));
  }

  /** Whether its host is one of many tenants. */
  boolean shared() {
    return SHARED.contains(host);
  }

  /**
   * What is worth looking up: the site's owner, {@code github.com/acme} or {@code acme.example}.
   */
  String owner() {
    return shared() ? host + "/" + path.split("/")[0] : domain();
  }

  /** How likely two addresses are those of one thing, 0 to 1. */
  double likeness(Site other) {
    if (shared() || other.shared()) {
      return equals(other) ? 1 : owner().equals(other.owner()) ? 0.5 : 0;
    }
    if (host.equals(other.host)) {
      return path.isEmpty() || other.path.isEmpty() || path.equals(other.path) ? 1 : 0.9;
    }
    if (domain().equals(other.domain())) {
      return 0.8;
    }
    return brand().equals(other.brand()) ? 0.7 : 0;
  }

  /** {@code acme.example} of {@code docs.acme.example}. */
  private String domain() {
    String[] parts = host.split("\\.");
    int keep = parts.length > 2 && SECOND_LEVEL.contains(parts[parts.length - 2]) ? 3 : 2;
    return parts.length <= keep ? host : host.substring(from(parts, keep));
  }

  private static int from(String[] parts, int keep) {
    int at = 0;
    for (int i = 0; i < parts.length - keep; i++) {
      at += parts[i].length() + 1;
    }
    return at;
  }

  /** {@code acme} of {@code docs.acme.example}. */
  private String brand() {
    return domain().split("\\.")[0];
  }

  @Override
  public String toString() {
    return path.isEmpty() ? host : host + "/" + path;
  }
}
