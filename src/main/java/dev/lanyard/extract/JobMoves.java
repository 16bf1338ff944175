package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import dev.lanyard.annotate.Name;
import dev.lanyard.annotate.NameKind;
import dev.lanyard.annotate.Unit;
import dev.lanyard.annotate.Unit.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who takes up which work.
 *
 * <ul>
 *   <li>Fires: <em>Priya Raman joins Acme as CTO</em>; <em>Priya's move to Acme as an
 *       engineer</em>; <em>I'm excited to join Acme as …</em>, <em>my role at Acme</em>, <em>my
 *       time at Acme</em>, if the document shows who writes.
 *   <li>Fires: <em>Priya Raman, formerly at Acme</em>; <em>who used to be an engineer at Acme</em>:
 *       as an affiliation, not as whom a talk represents.
 *   <li>Silent: <em>Priya Raman joined us at Acme</em>.
 * </ul>
 */
final class JobMoves implements Rule {
  private static final Habit NAME = Habit.JOB_MOVE;
  private static final String POST =
      "(?:the )?(?<o>{O})(?:,? as (?:an? |the |their |its )?(?:new )?(?<r>{R}))?";
  private static final Pattern JOINS =
      Masked.pattern(
          "(?<p>{P})(?:(?:'s|’s) (?:\\w+ )?(?:move|switch|transfer) to|,? (?:joins|joined|is joining|has joined|will join|joining|moves to|moved to)) "
              + POST);
  private static final Pattern FORMER =
      Masked.pattern(
          "(?<p>{P}),? (?:who (?:used to (?:be|work as)|was|had been|worked as)|formerly|previously|once|until recently) (?:an? |the |of |at |with )?(?:(?<r>{R}) )?(?:(?:at|of|for|with) )?(?:the )?(?<o>{O})");
  private static final List<Pattern> MINE =
      List.of(
          Masked.pattern(
              "\\bI(?:'m|’m| am|'ve|’ve| have|'ll|’ll| will)? (?:\\w+ ){0,3}?(?:join(?:ed|ing)?|work(?:ing)? (?:at|for)|moved? to|started at) "
                  + POST),
          Masked.pattern(
              "\\b[Mm]y (?:new )?(?:role|job|position|work) (?:as (?:an? |the )?(?<r>{R}) )?(?:at|with|for) (?:the )?(?<o>{O})"),
          Masked.pattern(
              "\\bI(?:'m|’m| am) (?:an? |the |currently |now )*(?<r>{R}) (?:at|of|for|with|@) (?:the )?(?<o>{O})"),
          Masked.pattern(
              "(?<o>{O}),? where I(?:'m|’m| am|'ve|’ve| have)? (?:teach|work|lecture|lead|am|run|worked|working|taught|teaching)\\b"),
          Masked.pattern("\\b[Mm]y (?:time|years|days) (?:at|with|inside) (?:the )?(?<o>{O})"));

  @Override
  public void read(Reading reading) {
    for (Unit unit : reading.units()) {
      for (Range sentence : unit.sentences()) {
        Masked masked = Masked.withoutTitles(unit, sentence);
        Matcher former = FORMER.matcher(masked.text());
        while (former.find()) {
          Name person = masked.name(former.start("p"));
          affiliate(reading, masked, former, person, Place.of(unit, person));
        }
        Matcher joins = JOINS.matcher(masked.text());
        while (joins.find()) {
          Name person = masked.name(joins.start("p"));
          affiliate(reading, masked, joins, person, Place.of(unit, person));
        }
        if (!unit.quoted()) {
          Interviews.voice(reading, unit).ifPresent(voice -> mine(reading, masked, voice));
        }
      }
    }
  }

  private static void mine(Reading reading, Masked masked, Speaker author) {
    for (Pattern pattern : MINE) {
      Matcher matcher = pattern.matcher(masked.text());
      while (matcher.find()) {
        Range range = masked.range(matcher.start(), matcher.end());
        affiliate(
            reading,
            masked,
            matcher,
            author.person(),
            new Place(masked.unit(), range.from(), range.to()));
      }
    }
  }

  private static void affiliate(
      Reading reading, Masked masked, Matcher matcher, Name person, Place at) {
    Name organisation = masked.name(matcher.start("o"));
    var roles = new ArrayList<String>();
    var rolesAt = new ArrayList<Place>();
    Optional<Integer> role =
        matcher.pattern().pattern().contains("(?<r>") && matcher.start("r") >= 0
            ? Optional.of(matcher.start("r"))
            : Optional.empty();
    role.map(masked::name)
        .filter(n -> n.kind() == NameKind.ROLE)
        .ifPresent(
            n -> {
              roles.add(n.text());
              rolesAt.add(Place.of(masked.unit(), n));
            });
    reading.affiliate(
        new Speaker(
            person,
            at,
            List.of(organisation),
            List.of(Place.of(masked.unit(), organisation)),
            roles,
            rolesAt),
        NAME);
  }
}
