package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who writes.
 *
 * <ul>
 *   <li>Fires: the front matter's <em>author</em> or <em>speaker</em>; a by-line <em>By Priya
 *       Raman</em>; a signature <em>Priya (@handle)</em> at the end; the one person whom the
 *       description names, if the text says <em>I</em>; with the organisation and role that front
 *       matter or signature give.
 *   <li>Silent: nobody is known to write.
 * </ul>
 */
final class Author implements Rule {
  private static final Habit NAME = Habit.AUTHOR;
  private static final Pattern BY =
      Masked.pattern(
          "^(?:(?:[Ww]ritten |[Pp]osted |[Rr]eported )?[Bb]y|[Mm]y name is|[Aa]uthor:|[Ff]rom:)\\s+(?<p>{P})");
  private static final Pattern SIGNED =
      Masked.pattern(
          "^(?:[-–—] ?|[Yy]ours,? |[Cc]heers,? |[Bb]est(?: wishes)?,? )?(?<p>{P})\\W*(?:@\\w+)?\\W*$");
  private static final Pattern FIRST =
      Pattern.compile("\\b(?:I|I'm|I’m|my|My|me|myself|I've|I’ve)\\b");

  @Override
  public void read(Reading reading) {
    reading.author = author(reading).map(a -> described(reading, a));
    reading.author.filter(a -> !a.isPlain()).ifPresent(a -> reading.affiliate(a, NAME));
  }

  private static Optional<Speaker> author(Reading reading) {
    for (String key : List.of("author", "author.name", "authors", "speaker", "by", "byline")) {
      for (Unit unit : reading.text.front(key)) {
        Optional<Name> name =
            unit.names().stream().filter(n -> n.kind() == NameKind.PERSON).findFirst();
        if (name.isPresent()) {
          return name.map(n -> speaker(n, unit));
        }
      }
    }
    List<Unit> body = reading.text.body();
    for (Unit unit : body.subList(0, Math.min(4, body.size()))) {
      Optional<Speaker> by = matched(BY, unit);
      if (by.isPresent() && unit.text().length() < 120) {
        return by;
      }
    }
    for (int i = body.size() - 1; i >= Math.max(0, body.size() - 5); i--) {
      Unit unit = body.get(i);
      Optional<Speaker> signed =
          unit.is(Role.PARAGRAPH) && unit.text().length() < 60 && !unit.quoted()
              ? matched(SIGNED, unit)
              : Optional.empty();
      if (signed.isPresent()) {
        return signed;
      }
    }
    return described(reading);
  }

  /** The one person whom the description names, if the text says "I". */
  private static Optional<Speaker> described(Reading reading) {
    boolean first =
        reading.text.body().stream()
            .filter(u -> !u.quoted())
            .anyMatch(u -> FIRST.matcher(u.text()).find());
    for (Unit unit : reading.text.front("description")) {
      List<Name> persons = unit.names().stream().filter(n -> n.kind() == NameKind.PERSON).toList();
      if (first && persons.size() == 1) {
        return Optional.of(speaker(persons.get(0), unit));
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> matched(Pattern pattern, Unit unit) {
    Masked masked = Masked.withoutTitles(unit, new Range(0, unit.text().length()));
    Matcher matcher = pattern.matcher(masked.text());
    return matcher.find()
        ? Optional.of(speaker(masked.name(matcher.start("p")), unit))
        : Optional.empty();
  }

  private static Speaker speaker(Name name, Unit unit) {
    return new Speaker(name, Place.of(unit, name), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The author with the organisation and the role that a field of the front matter or the
   * signature's next words give.
   */
  private static Speaker described(Reading reading, Speaker author) {
    for (String key :
        List.of(
            "author_role",
            "author_title",
            "author.role",
            "author.title",
            "role",
            "job",
            "affiliation",
            "author_affiliation",
            "author.affiliation",
            "author_company",
            "author.company",
            "company",
            "bio",
            "author_bio")) {
      for (Unit unit : reading.text.front(key)) {
        var notes =
            new SpeakerNotes(
                Masked.withoutTitles(unit, new Range(0, unit.text().length())), author.person());
        notes.all();
        if (!notes.speaker().isPlain()) {
          return new Speaker(
              author.person(),
              author.at(),
              notes.speaker().organisations(),
              notes.speaker().organisationsAt(),
              notes.speaker().roles(),
              notes.speaker().rolesAt());
        }
      }
    }
    return author;
  }
}
