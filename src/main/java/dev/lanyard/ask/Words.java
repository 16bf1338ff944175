package dev.lanyard.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a text apart into folded words. */
final class Words {
  private static final Analyzer ANALYZER = new FoldingAnalyzer();
  private static final int LONGEST = 500;

  private Words() {}

  /** {@code [zoe, muller]} of {@code Zoë Müller}; of a long text those at its beginning. */
  static List<String> of(String text) {
    var words = new ArrayList<String>();
    var start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    try (var stream = ANALYZER.tokenStream("", start)) {
      var word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no disk in it
    }
  }
}
