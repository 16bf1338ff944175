package dev.lanyard.extract;

import dev.lanyard.annotate.Masked;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which sentences say that somebody gave a talk, and those by which they say something
 * else.
 */
final class Speaking {
  /** What may stand between the people and the verb. */
  static final String FILLER =
      "(?:,? (?:(?:for (?:example|instance)|however|meanwhile|in turn|on the other hand),?|not only|who|then|also|both|kindly|all|each|next|again|finally|recently|briefly|really|first|gracefully|brilliantly|jointly|later|now|"
          + "(?:to )?(?:kick(?:ed|ing)?|wrap(?:ped|ping)?|clos(?:e|ed|ing)|open(?:ed|ing)?|start(?:ed|ing)?|round(?:ed|ing)?|finish(?:ed|ing)?|end(?:ed|ing)?)"
          + "(?: (?:us|off|up|out|things|the|our|for|evening|night|day|event|it|all|proceedings|by|meetup|talks?|first|last|final|morning|afternoon|conference|session|and))*"
          + "|(?:who )?(?:will(?: be)?|is going to|was|were|is|are|came|joined us|returned|took (?:to )?the stage|then)|here|on stage|in (?:his|her|their|the|this) (?:\\w+ )?(?:talk|keynote|session|presentation)|and))";

  private static final String APPOSITION =
      "(?:, (?:an?|the|one of|formerly|previously|once|until recently) [^,.;:]{3,60},(?= ))?";
  private static final String NOUN =
      "(?:talk|discussion|session|presentation|look|demo|demonstration|keynote|overview|introduction|tutorial|workshop|lecture|deep[- ]dive|tour|story|lightning talk|case study|walk-?through|paper|insights?|account|tale|breakdown|review|primer|intro|retrospective|update|run-?down|recap|summary|crash course|glimpse|tips|lesson|history|explanation)";
  private static final String STRONG =
      "(?:talk(?:s|ed|ing)?|spoke|speak(?:s|ing)|present(?:s|ed|ing)|discuss(?:es|ed|ing)|explain(?:s|ed|ing)|explor(?:es|ed|ing)|"
          + "show(?:s|ed|ing|cased|casing)?|demonstrat(?:es|ed|ing)|demo(?:ed|ing)|describ(?:es|ed|ing)|tell(?:s|ing)?|told|"
          + "g(?:ave|iving|ives?)|shar(?:es|ed|ing)|walk(?:s|ed|ing)|introduc(?:es|ed|ing)|deliver(?:s|ed|ing)|argu(?:es|ed|ing)|"
          + "cover(?:s|ed|ing)|highlight(?:s|ed|ing)|outlin(?:es|ed|ing)|detail(?:s|ed|ing)|reveal(?:s|ed|ing)|ask(?:s|ed|ing)|"
          + "treat(?:s|ed|ing)|t(?:ook|akes|aking)|led|lectur(?:es|ed|ing)|keynot(?:es|ed|ing)|report(?:s|ed|ing)|reflect(?:s|ed|ing)|"
          + "examin(?:es|ed|ing)|address(?:es|ed|ing)|div(?:es|ed|ing)|dove|unveil(?:s|ed|ing)|compar(?:es|ed|ing)|summari[sz](?:es|ed|ing)|"
          + "illustrat(?:es|ed|ing)|recount(?:s|ed|ing)|guid(?:es|ed|ing)|dissect(?:s|ed|ing)|unpack(?:s|ed|ing)|tackl(?:es|ed|ing)|"
          + "taught|teach(?:es|ing)|live[- ]coded|live[- ]demoed|went (?:over|through|into|deep)|touched (?:up)?on|dug|dig(?:s|ging)|focus+(?:es|ed|ing) on|recapp?(?:s|ed|ing)|demystif(?:ies|ied|ying)|provid(?:es|ed|ing)|(?:had|did|does)(?= (?:an?|two|three)(?: [\\w-]+){0,3} (?:talk|keynote|presentation|demo|lecture|workshop|tutorial)s?\\b(?! with| to))|looked at|looking at|ran|running|offer(?:s|ed|ing)|educat(?:es|ed|ing)|made (?:the|a) case|moderat(?:es|ed|ing)|"
          + "consider(?:s|ed|ing)|analy[sz](?:es|ed|ing)|investigat(?:es|ed|ing)|propos(?:es|ed|ing)|plead(?:s|ed|ing)|survey(?:s|ed|ing)|"
          + "sketch(?:es|ed|ing)|trac(?:es|ed|ing)|debunk(?:s|ed|ing)|contrast(?:s|ed|ing)|review(?:s|ed|ing)|warn(?:s|ed|ing)|predict(?:s|ed|ing)|elaborat(?:es|ed|ing)|held|conduct(?:s|ed|ing))";

  /** The people begin or end a day, which is a talk where other words say so. */
  private static final String BOUND =
      "|(?:open|close|start|end|begin|kick|wrap|conclude|finish)(?:s|d|ed)?(?: off| up| out)? (?:the|our|this) (?:first |second |last |final |whole |main )?(?:conference|day|event|meetup|morning|afternoon|evening|track|summit|session|show|programme|program)";

  private static final String INFINITIVE =
      "(?:tell|talk|speak|show|present|discuss|explain|share|give|describe|report|introduce|demonstrate|walk|explore)";

  /** What follows the people if they are said to have spoken. */
  static final Pattern AFTER =
      Masked.pattern(
          "^"
              + APPOSITION
              + "(?:"
              + FILLER
              + "){0,5},?(?: (?:to )?(?<verb>"
              + STRONG
              + BOUND
              + ")\\b|(?: came| had come(?: up| over| down)?| flew in| travell?ed| stopped by| were there| was there| returned| joined us)(?: [^,.;:]{0,40}?)? to (?<inf>"
              + INFINITIVE
              + ")\\b| with (?<noun>(?:a|an|his|her|their|the)(?: [\\w-]+){0,4}? "
              + NOUN
              + ")| with(?= (?:An?|The|My|Our|How|Why|What|From|Your|Building|\\d+) ))");

  /** What follows the people if it can be nothing but a talk. */
  static final Pattern CLEAR =
      Masked.pattern(
          "^"
              + APPOSITION
              + "(?:"
              + FILLER
              + "){0,5},?(?: (?!ask)(?:"
              + STRONG
              + ")(?: to)? (?:us|everyone|the (?:audience|room|crowd|attendees)|about|on|how|what|why|(?:an?|the|his|her|their|two|three|several)(?: [\\w-]+){0,3} "
              + NOUN
              + "|(?:[\\w-]+ )?(?:talks|keynotes|presentations|demos|tutorials|workshops)|through|{T})\\b"
              + "| (?:presented|presenting|spoke|speaking|keynoted|lectured|talked)\\b| with )");

  private static final String SESSION =
      "(?:(?:talk|keynote|presentation|lecture|session|demo|tutorial|workshop|address|speech)s?)\\b";

  /** The people do something with a talk, or in theirs: {@code got us going with a short talk}. */
  static final Pattern WITHIN =
      Pattern.compile(
          "^,? (?!(?:helped|help|agreed|disagreed|was|were|is|who)\\b)\\p{Ll}[^.;:!?\\n]{2,110}? (?:with (?:an?|his|her|their|another|one of the) |(?:in|during) (?:his|her|their|this|that) )(?:[\\w-]+ |[“\"]?[\\uE000-\\uF8FF][”\"]? ){0,3}"
              + SESSION);

  /** The people do something in their own talk: {@code taught me a trick or two in her talk}. */
  static final Pattern OWN =
      Pattern.compile(
          "^,? (?!asked|attended|was\\b|were\\b|is\\b|said\\b|spoke|talked|presented|gave|who\\b)\\p{Ll}[^.;:!?\\n]{2,110}? (?:in|during) (?:his|her|their) (?:[\\w-]+ ){0,2}"
              + SESSION);

  /** What leads to people whom the author saw on stage. */
  static final Pattern SEEN =
      Pattern.compile(
          "(?i)\\b(?:saw|see|seeing|heard|hear|hearing|watch|watched|watching|listen(?:ed|ing)? to|listening to|caught) $");

  /** What people do whom the author saw on stage: {@code talk about queues}. */
  static final Pattern SHOWN =
      Pattern.compile(
          "^ (?:talk|speak|present|explain|give|show|describe|discuss|demonstrate|introduce|demo|live[- ]code|deliver|keynote)(?:ing)?\\b(?! (?:to|with) )");

  private static final Pattern ASIDE =
      Pattern.compile(
          "^, and \\p{Ll}[\\p{Ll} -]{2,40},(?= \\p{Ll})|^,? (?:\\([^()]{2,80}\\) ?)?(?:who|whom|which|that) (?:I|we|you)\\b[^.;:!?\\uE000-\\uF8FF]{2,80}?,?(?= (?:gave|talked|spoke|presented|showed|explained|told us|walked us|introduced|delivered|discussed|demonstrated|described|shared|did|opened|closed|kicked)\\b)");

  /** How much of what follows people is about the author: {@code , whom I met at lunch,}. */
  static int aside(String after) {
    Matcher matcher = ASIDE.matcher(after);
    return matcher.find() ? matcher.end() : 0;
  }

  /**
   * The people open or close something with a title: {@code opened the conference with "Queues at
   * rest"}.
   */
  static final Pattern OPENED =
      Masked.pattern(
          "^"
              + APPOSITION
              + "(?:,? (?:who|then|also|had|both|and|really|just|absolutely|totally|simply))* (?:opened|open(?:s|ing)|closed|clos(?:es|ing)|started|starts|kicked|kicks|ended|ends|concluded|began|begins|followed|follows|continued|wrapped|finished|rounded|returned|came|was|were|went|joined|nail(?:s|ed)|impress(?:es|ed)|delight(?:s|ed)|amaz(?:es|ed)|wowed|blew|entertained|shone|rocked|treated us)\\b[^.;:\\uE000-\\uF8FF]{0,50} (?:with|on|about|titled|called)[ ,:]*[\"“‘']?{T}|^,? (?:on|about)[ ,:]*[\"“‘']?{T}|^ (?!repl|answer|respond|object|agree|comment|interrupt|greet|said|start|sign|met\\b|ended)\\p{Ll}{2,}(?:ed|ew|ck|ght|t)\\b[^.,;:\\uE000-\\uF8FF]{0,40} with[ ,:]*[\"“‘]{T}");

  /**
   * The talk that a sentence is about, right before its subject: {@code In the first keynote, }.
   */
  static final Pattern IN_TALK =
      Pattern.compile(
          "^(?:In|During|For) (?:the|our|this) (?:[\\p{L}’'-]+ ){1,3}(?:keynote|plenary|lecture|talk|presentation)(?: of the (?:day|morning|afternoon|conference|evening))?, $");

  /** What the subject of such a sentence does, whatever it is. */
  static final Pattern ACTS =
      Pattern.compile(
          "^,? (?:then |also |first )?(?!asked|was|were|had|is\\b|are\\b|has|mention|sa[iy]|jok|quot|stat|not[ei]|add|remark|thank|answer|repl|used|came|got|went)\\p{Ll}[\\p{Ll}-]{2,}\\b");

  /** What leads to a speaker. */
  static final Pattern INTRO =
      Pattern.compile(
          "(?i)(?:^|[.!?:] |\\b)(?:kick(?:ing|ed)?(?: \\w+)? off|wrapp(?:ing|ed)(?: \\w+)? up|clos(?:ing|ed)|open(?:ing|ed)|first up|next up|up next|last up|meanwhile|first|next|finally|lastly|second|third|fourth|following (?:this|that)|after (?:that|this|the break|lunch|a \\w+ break)|then|our (?:\\w+ )?(?:speaker|talk)|followed by|(?:talk|keynote|session|presentation|demo|tutorial|workshop|lecture)\\b[^.]{0,50} (?:in which|where)|in which|we (?:also )?(?:had|heard from|welcomed|returned with)|speaker)\\b(?:(?!\\bI \\b|\\b(?:met|asked|thanked|ran into)\\b)[^.]){0,90}$");

  private static final Pattern PRIVATE =
      Pattern.compile(
          "^[^.]{0,30}\\b(?:told|showed|asked|introduced|taught|gave|tells|shows|explained to|described to) (?:me|him|her|them)\\b");
  private static final Pattern NOT_A_TALK =
      Pattern.compile(
          "(?i)^(?:,? (?:who|then|also))*,? (?:(?:spoke|speaks|talked|talks) (?:to|with)(?= [\\uE000-\\uF8FF])|joined|joins|join|takes? over|runs|works|ran (?:into|the (?:bar|door|desk|registration))|led (?:to|the (?:team|project|company)|[\\p{L} -]{2,30} tracks?\\b)|gave (?:up|in|us a lift|out)|took (?:over|(?:the|a) (?:helm|lead|initiative|time|train|bus|plane|break|picture|photo|photos|opportunity|chance|role|job|prize)|photos|notes|part|care|home|pictures)|asked (?:whether|if|why|who|me|a question)|offered (?:me|to|us)|introduced an? (?:new|first)|shared (?:a|my|the) (?:table|taxi|room|ride|flat|beer)|walked (?:in|out|over|past|away)|showed up|held (?:the|a|my) (?:door|mic\\w*))\\b");
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:at (?:lunch|dinner|breakfast|the bar|the (?:\\w+ )?booth)|over (?:a )?(?:coffee|lunch|dinner|beers?|drinks)|in the (?:hallway|corridor|queue|audience|bar|elevator|lift)|from the audience|on (?:twitter|mastodon|linkedin)|on (?:the|its|their|his|her) (?:\\w+ )?(?:page|site|website|blog)|in an? (?:e-?mail|statement|press release)|tweeted|in (?:his|her|their) (?:book|blog|newsletter)|once (?:said|wrote)|as (?:\\S+ ){1,4}(?:once |famously )?(?:said|wrote)|thank(?:s|ed)? (?!to (?:the|an?|his|her|their) (?:\\w+ )?(?:talk|keynote|presentation|session|workshop|demo)\\b)|bumped into|ran into|caught up with|sat (?:next to|beside)|chatted)\\b");

  private Speaking() {}

  /**
   * Whether the words around people tell of something that is no talk: a chat at lunch, a question
   * from the audience.
   */
  static boolean isNoTalk(String before, String after) {
    return PRIVATE.matcher(after).find()
        || NOT_A_TALK.matcher(after).find()
        || ELSEWHERE.matcher(before.substring(Math.max(0, before.length() - 60))).find()
        || ELSEWHERE.matcher(after.substring(0, Math.min(60, after.length()))).find();
  }
}
