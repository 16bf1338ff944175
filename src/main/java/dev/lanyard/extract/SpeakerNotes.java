package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has been read of one person so far: whom the person is with, and as what. Mutable, while the
 * words around the name are being read.
 */
final class SpeakerNotes {
  private static final Pattern NO_EMPLOYER =
      Pattern.compile(
          "(?i)independent|freelancer?|various(?: organi[sz]ations)?|self-employed|unaffiliated|retired|tba|tbd|intro|outro|q&a|n/?a|moderator|host|chair|speaker|remote|online|virtual|(?:she|he|they)/.*|video|slides|recording|(?:\\p{L}+ )?page|abstract|details|website|blog|notes|photos|transcript|university|faculty|department|school|institute|college|lab|(?:\\p{L}+ ){0,3}(?:author|writer|enthusiast)|(?:\\p{L}+ ){1,3}(?:hero|mvp|captain|champion)|(?:senior|junior|staff|chief|vp|svp|evp|head|team lead|vice president|deputy|assistant|managing) \\p{L}.*");

  /** What several people may be together. */
  static final String TOGETHER =
      "(?:engineers|developers|researchers|architects|scientists|maintainers|consultants|students|founders|advocates|librarians)";

  private static final Pattern CRAFT =
      Pattern.compile(
          "(?i)\\b(?:maintainer|contributor|creator|committer|(?:lead|core) developer|project lead)$");

  private final Masked masked;
  private Name person;
  private final List<Name> organisations = new ArrayList<>();
  private final List<Place> organisationsAt = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private final List<Place> rolesAt = new ArrayList<>();

  SpeakerNotes(Masked masked, Name person) {
    this.masked = masked;
    this.person = person;
  }

  /** Whether words in an employer's place name none: {@code Independent}, {@code slides}. */
  static boolean isNoEmployer(String words) {
    return NO_EMPLOYER.matcher(words).matches();
  }

  Speaker speaker() {
    return new Speaker(
        person, Place.of(masked.unit(), person), organisations, organisationsAt, roles, rolesAt);
  }

  Name person() {
    return person;
  }

  /** Whether letters behind a long name of an organisation can be nothing but its short form. */
  boolean isShortForm(String letters) {
    return !organisations.isEmpty()
        && letters.matches("\\p{Lu}\\p{L}{0,6}\\p{Lu}\\p{L}?")
        && organisations.get(organisations.size() - 1).text().contains(" ");
  }

  /** The same person under the name that is to be used. */
  void person(Name name) {
    person = name;
  }

  boolean hasOrganisation() {
    return !organisations.isEmpty();
  }

  void organisation(Name name) {
    organisations.add(name);
    organisationsAt.add(Place.of(masked.unit(), name));
  }

  void role(Name name) {
    roles.add(name.text());
    rolesAt.add(Place.of(masked.unit(), name));
  }

  /** Takes the organisation or role that a pattern found, if it found one. */
  void group(Matcher matcher, String group, int offset) {
    int at = matcher.start(group);
    if (at < 0) {
      return;
    }
    Name name = masked.name(offset + at);
    if (name.kind() == NameKind.ROLE) {
      role(name);
    } else if (!isNoEmployer(name.text())) {
      organisation(name);
    }
  }

  /** Who makes a thing is no employee of it: {@code lead developer of Queuer} is all role. */
  void craft() {
    int last = roles.size() - 1;
    if (last < 0 || !CRAFT.matcher(roles.get(last)).find()) {
      return;
    }
    Place role = rolesAt.get(last);
    Place thing = organisationsAt.get(organisationsAt.size() - 1);
    var whole = new Place(role.unit(), role.from(), thing.to());
    if (whole.words().substring(roles.get(last).length()).matches(" (?:of|for) (?:the )?\\S.*")) {
      roles.set(last, whole.words());
      rolesAt.set(last, whole);
      organisations.remove(organisations.size() - 1);
      organisationsAt.remove(organisationsAt.size() - 1);
    }
  }

  /** A role that several people share: {@code engineers} makes each an engineer. */
  void together(Matcher matcher, String group, int at) {
    if (matcher.start(group) >= 0) {
      String role = matcher.group(group);
      plain(
          role.substring(0, role.length() - 1), at + matcher.start(group), at + matcher.end(group));
    }
  }

  /** A role that is told in plain words. */
  void plain(String role, int from, int to) {
    Range range = masked.range(from, to);
    roles.add(role);
    rolesAt.add(new Place(masked.unit(), range.from(), range.to()));
  }

  /** The first organisation and the first role of a text that tells of nobody else. */
  void all() {
    for (int i = 0; i < masked.text().length(); i++) {
      if (!Masked.isSign(masked.text().charAt(i))) {
        continue;
      }
      Name name = masked.name(i);
      if (name.kind() == NameKind.ROLE && roles.isEmpty()) {
        role(name);
      } else if (name.kind() == NameKind.ORGANISATION && organisations.isEmpty()) {
        organisation(name);
      }
    }
  }
}
