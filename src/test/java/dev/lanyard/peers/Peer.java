package dev.lanyard.peers;

import dev.lanyard.evaluate.Kind;
import edu.stanford.nlp.ie.util.RelationTriple;
import edu.stanford.nlp.ling.CoreAnnotations.KBPTriplesAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations.RelationTriplesAnnotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreSentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One of CoreNLP's annotators, and what is taken from it. */
enum Peer {
  /** Every name of the three kinds; geography of whatever size is a place. */
  NER("CoreNLP's names", List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE)) {
    @Override
    void read(CoreDocument text, Statements said) {
      people(text).forEach(said::person);
      for (CoreEntityMention name : text.entityMentions()) {
        if (name.entityType().equals("ORGANIZATION")) {
          said.organisation(name.text());
        } else if (PLACES.contains(name.entityType())) {
          said.place(name.text());
        }
      }
    }
  },

  /** Its relations between a person and an employer, and between a person and a title. */
  KBP("CoreNLP's KBP", List.of(Kind.AFFILIATION, Kind.ROLE)) {
    @Override
    void read(CoreDocument text, Statements said) {
      for (CoreSentence sentence : text.sentences()) {
        for (var triple : sentence.coreMap().get(KBPTriplesAnnotation.class)) {
          switch (triple.relationGloss()) {
            case "per:employee_or_member_of", "per:employee_of" ->
                said.affiliation(triple.subjectGloss(), triple.objectGloss());
            case "per:title" -> said.role(triple.subjectGloss(), triple.objectGloss());
            default -> {}
          }
        }
      }
    }
  },

  /**
   * Its triples of a person, a relation that ends in at, of or from or begins with join or work,
   * and a proper name that is no person's.
   */
  OPENIE("CoreNLP's OpenIE", List.of(Kind.AFFILIATION)) {
    @Override
    void read(CoreDocument text, Statements said) {
      List<String> people = people(text);
      for (CoreSentence sentence : text.sentences()) {
        for (var triple : sentence.coreMap().get(RelationTriplesAnnotation.class)) {
          if (people.contains(triple.subjectGloss())
              && EMPLOYED.matcher(triple.relationGloss().toLowerCase(Locale.ROOT)).find()
              && isProper(triple)
              && !people.contains(triple.objectGloss())) {
            said.affiliation(triple.subjectGloss(), triple.objectGloss());
          }
        }
      }
    }
  };

  private static final Set<String> PLACES =
      Set.of("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION");
  private static final Set<String> PRONOUNS =
      Set.of("i", "he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "you");
  private static final Pattern EMPLOYED = Pattern.compile("\\b(?:at|of|from)$|^(?:join|work)");

  private final String title;
  private final List<Kind> kinds;

  Peer(String title, List<Kind> kinds) {
    this.title = title;
    this.kinds = kinds;
  }

  /** Notes what it states of a document. */
  abstract void read(CoreDocument text, Statements said);

  /** How people call it. */
  String title() {
    return title;
  }

  /** What it can be compared by. */
  List<Kind> kinds() {
    return kinds;
  }

  /** The persons of a document by name; CoreNLP marks pronouns as persons, too. */
  static List<String> people(CoreDocument text) {
    return text.entityMentions().stream()
        .filter(name -> name.entityType().equals("PERSON"))
        .map(CoreEntityMention::text)
        .filter(name -> !PRONOUNS.contains(name.toLowerCase(Locale.ROOT)))
        .distinct()
        .toList();
  }

  private static boolean isProper(RelationTriple triple) {
    return triple.object.stream().map(CoreLabel::tag).allMatch(tag -> tag.startsWith("NNP"));
  }
}
