package dev.lanyard.annotate;

import dev.lanyard.read.Mark;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Votes by marked words, and by links whose address bears their name.
 *
 * <ul>
 *   <li>A project: <em>Queuer</em> with a link to a repository of that name.
 *   <li>Some weight for an organisation: <em>Acme</em> with a link to {@code https://acme.example}.
 *   <li>A series of events: <em>Workshop on Slow Queues</em> in bold or with a link.
 * </ul>
 */
final class LinkVotes {
  private static final Pattern EVENT =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}&'’+-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&'’+-]*|of|the|for|on|and|in)){1,7} (?:Workshop|Conference|Summit|Symposium|Congress|Hackathon|Unconference|Camp|Days?|Forum|Meetup|Fest|Festival)");

  private static final Pattern REPOSITORY =
      Pattern.compile(
          "https?://(?:www\\.)?(?:github|gitlab|codeberg)\\.(?:com|org)/[^/]+/([^/#?]+)/?(?:[#?].*)?");

  /** The longest words of a link that may be a name, in chars. */
  private static final int LONGEST = 40;

  private LinkVotes() {}

  static void vote(Unit unit, Votes votes) {
    for (Mark mark : unit.marks()) {
      String named = unit.text().substring(mark.from(), mark.to()).strip();
      if (mark.kind() != Mark.Kind.CODE
          && EVENT.matcher(named).matches()
          && !unit.is(Unit.Role.HEADING)) {
        votes.cast(unit, mark.from(), named, NameKind.SERIES, 3, "marked event");
      }
      if (mark.kind() != Mark.Kind.LINK || mark.to() - mark.from() > LONGEST) {
        continue;
      }
      String words =
          unit.text().substring(mark.from(), mark.to()).strip().replaceFirst(" \\([^()]*\\)$", "");
      String squeezed = squeeze(words);
      Matcher repository = REPOSITORY.matcher(mark.target());
      if (repository.matches()
          && !squeezed.isEmpty()
          && squeeze(repository.group(1)).equals(squeezed)) {
        votes.cast(unit, mark.from(), words, NameKind.PROJECT, 3, "repository");
      } else if (squeezed.length() > 2
          && squeeze(host(mark.target())).equals(squeezed)
          && ListedOrganisations.isOrganisationLike(words)) {
        votes.cast(unit, mark.from(), words, NameKind.ORGANISATION, 1, "home page");
      }
    }
  }

  /** The name in a host: {@code acme} of {@code https://www.acme.co.uk/jobs}. */
  private static String host(String target) {
    try {
      String host = URI.create(target.strip()).getHost();
      if (host == null) {
        return "";
      }
      String bare = host.replaceFirst("^www\\.", "");
      String name = bare.replaceFirst("\\.(?:co|com|org|ac|gov)\\.[a-z]{2}$|\\.[a-z]+$", "");
      return name.substring(name.lastIndexOf('.') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String squeeze(String text) {
    return Gazetteer.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
