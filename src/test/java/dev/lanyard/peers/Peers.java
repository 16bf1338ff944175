package dev.lanyard.peers;

import dev.lanyard.Lanyard;
import dev.lanyard.Text;
import dev.lanyard.annotate.Annotator;
import dev.lanyard.annotate.Unit;
import dev.lanyard.evaluate.Evaluator;
import dev.lanyard.evaluate.Extraction;
import dev.lanyard.evaluate.Kind;
import dev.lanyard.evaluate.Score;
import dev.lanyard.evaluate.Scores;
import dev.lanyard.evaluate.Split;
import dev.lanyard.graph.Knowledge;
import dev.lanyard.graph.Lan;
import dev.lanyard.store.OntologyFiles;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares Lanyard and its {@link Peer}s with what a careful reader found in the texts of some
 * folders, and prints a table in Markdown: precision / recall / F1 by kind of fact.
 *
 * <p>The peers read the same words, as Lanyard's reader gives them, a blank line between two
 * blocks. Their models take half a minute and 5 GB to load, and some 150 words a second.
 */
public final class Peers {
  /** Dates and numbers, which cost the most after coreference, are not compared. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "annotators", "tokenize,pos,lemma,ner,depparse,coref,kbp,natlog,openie",
          "ssplit.newlineIsSentenceBreak", "two",
          "ner.useSUTime", "false",
          "ner.applyNumericClassifiers", "false",
          "coref.algorithm", "statistical");

  private final Knowledge knowledge = Knowledge.of(OntologyFiles.load());
  private final Annotator annotator = new Annotator(knowledge.gazetteer());
  private final Lanyard lanyard = new Lanyard(knowledge, Lan.BASE, false);
  private final StanfordCoreNLP pipeline;

  private Peers() {
    var settings = new Properties();
    settings.putAll(SETTINGS);
    pipeline = new StanfordCoreNLP(settings);
  }

  /** Compares over the folders that are named, each with the subfolders texts and gold. */
  public static void main(String[] folders) {
    var peers = new Peers();
    var columns = new LinkedHashMap<String, Map<String, Scores>>();
    Stream.of(folders)
        .map(Path::of)
        .forEach(folder -> columns.put(folder.getFileName().toString(), peers.scores(folder)));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(table(columns));
  }

  /** The scores over one folder, by who read it. */
  private Map<String, Scores> scores(Path folder) {
    var byPeer = new EnumMap<Peer, Map<String, Extraction>>(Peer.class);
    var own = new TreeMap<String, Extraction>();
    for (Text text : Text.files(List.of(folder.resolve("texts")))) {
      own.putAll(Extraction.byDocument(lanyard.weave(text.document())));
      var document = new CoreDocument(words(text));
      pipeline.annotate(document);
      for (Peer peer : Peer.values()) {
        var said = new Statements(Peer.people(document));
        peer.read(document, said);
        byPeer.computeIfAbsent(peer, p -> new TreeMap<>()).put(text.stem(), said.extraction());
      }
    }
    var evaluator = Evaluator.against(folder.resolve("gold"));
    var scores = new LinkedHashMap<String, Scores>();
    byPeer.forEach(
        (peer, read) -> scores.put(peer.title(), evaluator.evaluate(read, Split.none()).scores()));
    scores.put("Lanyard", evaluator.evaluate(own, Split.none()).scores());
    return scores;
  }

  private String words(Text text) {
    return annotator.annotate(text.document()).units().stream()
        .map(Unit::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static String table(Map<String, Map<String, Scores>> columns) {
    var table = new StringBuilder("| kind of fact | read by |");
    columns.keySet().forEach(name -> table.append(" %s |".formatted(name)));
    table.append("\n| --- | --- |").append(" --- |".repeat(columns.size())).append("\n");
    Stream.of(Peer.values())
        .flatMap(peer -> peer.kinds().stream())
        .distinct()
        .sorted()
        .forEach(kind -> readers(kind).forEach(who -> table.append(row(kind, who, columns))));
    return table.toString();
  }

  private static List<String> readers(Kind kind) {
    var readers = new ArrayList<String>();
    Stream.of(Peer.values())
        .filter(peer -> peer.kinds().contains(kind))
        .forEach(peer -> readers.add(peer.title()));
    readers.add("Lanyard");
    return readers;
  }

  private static String row(Kind kind, String who, Map<String, Map<String, Scores>> columns) {
    return columns.values().stream()
        .flatMap(scores -> Stream.ofNullable(scores.get(who)))
        .map(scores -> figures(scores.of(kind)))
        .collect(Collectors.joining(" | ", "| %s | %s | ".formatted(kind.word(), who), " |\n"));
  }

  private static String figures(Score score) {
    return String.format(
        Locale.ROOT, "%.3f / %.3f / %.3f", score.precision(), score.recall(), score.f1());
  }
}
