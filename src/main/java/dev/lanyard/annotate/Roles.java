package dev.lanyard.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what somebody does for an organisation: an optional rank and field, a trade, an optional
 * {@code of …}.
 *
 * <ul>
 *   <li>Found: <em>Senior Director, Ecosystem</em> at Acme; <em>software engineer</em> with Acme;
 *       <em>CTO</em>; <em>Head of Developer Relations</em>.
 *   <li>Not found: <em>Developer Experience</em>, where the trade is the beginning of another name;
 *       plurals.
 * </ul>
 */
final class Roles {
  private static final String FIELD =
      "(?:University(?= (?:Associate |Assistant )?(?:Professor|Lecturer))|Department(?:al)?|Division|Library|Adjunct|Visiting|Honorary|Postdoctoral|Full(?= Professor)|PhD|Ph\\.D\\.|Doctoral|Graduate|MSc|Master’s|Master's|Senior|Sr\\.?|Junior|Principal|Staff|Lead|Chief|Distinguished|Associate|Assistant|Executive|Managing|Deputy|"
          + "Vice|General|Technical|Technology|Tech|Software|Systems?|DevOps|DevRel|Site[- ]Reliability|Platform|Cloud(?:[- ]Native)?|"
          + "Solutions?|Product|Programme?|Project|Open[- ]Source|OSS|Developer|Data|Machine Learning|ML|AI|Security|Infrastructure|"
          + "Network|Narrative|Game(?:play)?|Database|Backend|Frontend|Full[- ]Stack|Field|Customer|Community|Marketing|Engineering|Research|Web|Mobile|"
          + "Test|QA|Release|Support|Operations|Information|Digital|Enterprise|Independent|Freelance|Founding|Former|Team|"
          + "Group|Global|Regional|CNCF(?= Ambassador)|Docker(?= Captain)|Kubernetes(?= (?:[Rr]elease|[Cc]ontributor|[Mm]aintainer))|Java(?= (?:Champion|Developer|Architect))|Python(?= Developer)|Observability|Reliability|Build|Core|Service)";
  private static final String TRADE =
      "(?:Engineer|Developer|Director|Manager|Architect|Advocate|Evangelist|C(?:[EIOPT]|IS)O|Officer|"
          + "(?:Co-?)?[Ff]ounder|Lead|Leader|Head|S?VP|EVP|President|Professor|Lecturer|Researcher|Scientist|"
          + "Consultant|Ambassador|Maintainer|(?:Co-?)?[Cc]hair|Analyst|Specialist|Student|Fellow|Publisher|Editor|"
          + "Administrator|Programmer|Contributor|Trainer|Owner|Strategist|Technologist|Designer|Coach|SRE|Librarian|"
          + "Journalist|Writer|Coordinator|Physicist|Economist|Postdoc|Principal|Evangelist)";
  private static final String TAIL =
      "(?:(?<!(?i:ounder|C[EIOT]O|wner|aintainer|uthor))(?: (?:of|for)(?: the)? (?:(?:\\p{Lu}[\\p{L}-]*|ecosystem|engineering|technology|product|research|security|"
          + "infrastructure|platform|data|community|operations|developer|relations|open|source|software|marketing|science|"
          + "computer|computing|computational|electrical|information|mathematics|mathematical|statistics|physics|linguistics|"
          + "education|design|sales|systems|studies|learning|machine|artificial|intelligence)"
          + "(?: (?:and|&) | (?=\\p{Lu})| (?=relations|source|engineering|operations|science|learning|intelligence|systems|design|studies|physics|linguistics))?){1,5}(?: in (?:\\p{Lu}[\\p{L}-]*(?: and | )?){1,3}(?= at ))?)"
          + "|, (?!Universit|Institut|School|College|Faculty|Academy)\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*){0,2}(?:(?= (?:at|of|for) |,? in )|(?<=(?:irector|VP), [\\p{L} -]{1,40})(?=[.,;)]|$))|(?: (?:of )?\\p{Lu}[\\p{L}-]*(?: &| and)?){1,3}(?= (?:at|@|in) ))?";
  private static final Pattern ROLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?i:(?:"
              + FIELD
              + "[ /-]+)*"
              + TRADE
              + "(?: (?:and|&) (?:co-?)?(?:founder|publisher|C[ET]O|author|editor|maintainer))?)"
              + "(?![\\p{L}\\p{N}’'-])"
              + TAIL);
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)lead|leader|head|chair|co-?chair|fellow|owner|principal|coach|officer|editor|president|contributor|student");
  private static final Pattern NAME_GOES_ON = Pattern.compile("^ \\p{Lu}\\p{Ll}");

  private Roles() {}

  private static boolean hasTail(String role) {
    return role.contains(" of ") || role.contains(" for ") || role.contains(",");
  }

  static List<Name> find(String text) {
    var roles = new ArrayList<Name>();
    Matcher matcher = ROLE.matcher(text);
    while (matcher.find()) {
      String role = matcher.group().strip();
      boolean bareWord = BARE.matcher(role).matches() && Character.isLowerCase(role.codePointAt(0));
      boolean nameGoesOn =
          matcher.group().equals(role)
              && !hasTail(role)
              && NAME_GOES_ON.matcher(text.substring(matcher.end())).find();
      if (!bareWord && !nameGoesOn) {
        roles.add(
            new Name(NameKind.ROLE, matcher.start(), matcher.start() + role.length(), role, ""));
      }
    }
    return roles;
  }
}
