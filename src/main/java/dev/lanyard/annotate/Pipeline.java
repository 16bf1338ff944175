package dev.lanyard.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CoreNLP as Lanyard uses it: the tokenizer, the sentence splitter and one three-class CRF, of
 * which only the persons are believed. Loads its model when it is first asked.
 */
final class Pipeline {
  /** An organisation behind a sign, and no account. */
  /** A series and its year in one word: {@code ContainerSched2024}. */
  private static final Pattern EDITION =
      Pattern.compile("(?<series>\\p{Lu}[\\p{L}:+.-]*\\p{L})(?:19|20)\\d\\d");

  private static final Pattern EMPLOYER = Pattern.compile("@\\p{Lu}[\\p{L}\\p{N}.&'’-]*");

  private static final Pattern ROLE_BEFORE =
      Pattern.compile(
          "(?i)(?:engineer|manager|director|architect|developer|advocate|lead|founder|officer|consultant|scientist|researcher|analyst|head|president|vp|c[a-z]o|sre|professor|evangelist|designer|principal|staff|fellow|specialist|administrator|programmer|owner|strategist) $");

  private static final class Loaded {
    static final StanfordCoreNLP CORENLP = load();
  }

  /** Tokens, and the char ranges of the sentences they form. */
  record Analysis(List<Token> tokens, List<Unit.Range> sentences) {}

  private static StanfordCoreNLP load() {
    var properties = new Properties();
    properties.setProperty("annotators", "tokenize,ner");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty(
        "tokenize.options", "untokenizable=noneKeep,splitHyphenated=false,invertible=false");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new StanfordCoreNLP(properties);
  }

  /** Begins to load the model, so that it is there when the first text is. */
  static void warmUp() {
    Thread loader = new Thread(() -> new Pipeline().analyse("Ready."), "model");
    loader.setDaemon(true);
    loader.start();
  }

  /** Whether a sign stands behind a word in small letters or a title: {@code Engineer @Acme}. */
  private static boolean isAfterWord(String text, int at) {
    return ROLE_BEFORE.matcher(text.substring(Math.max(0, at - 40), at)).find();
  }

  Analysis analyse(String text) {
    var annotation = new Annotation(text);
    Loaded.CORENLP.annotate(annotation);
    var tokens = new ArrayList<Token>();
    var sentences = new ArrayList<Unit.Range>();
    for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(TokensAnnotation.class);
      for (CoreLabel label : labels) {
        boolean person = "PERSON".equals(label.get(NamedEntityTagAnnotation.class));
        int from = label.beginPosition();
        int to = label.endPosition();
        if (EMPLOYER.matcher(text).region(from, to).lookingAt() && isAfterWord(text, from)) {
          tokens.add(new Token("@", from, from + 1, false));
          from++;
        }
        Matcher edition = EDITION.matcher(text).region(from, to);
        if (edition.matches()) {
          tokens.add(new Token(edition.group("series"), from, edition.end("series"), false));
          from = edition.end("series");
        }
        tokens.add(new Token(text.substring(from, to), from, to, person));
      }
      sentences.add(
          new Unit.Range(
              labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition()));
    }
    return new Analysis(tokens, sentences);
  }
}
