package dev.lanyard.annotate;

import dev.lanyard.read.Mark;
import dev.lanyard.read.Passage;
import dev.lanyard.read.Span;
import java.util.List;

/**
 * A stretch of text that stands for itself: a field of the front matter, a heading, a paragraph, a
 * list item, a cell.
 *
 * @param index its place among the document's units
 * @param role what it is in the document's structure
 * @param key the front matter's key, otherwise empty
 * @param level a heading's level, a list item's depth, which a paragraph within it shares, a cell's
 *     column; else 0
 * @param row for a cell, the index of its table row counted over the document (header rows are
 *     those of level 0 in the text, see {@link #header}); else -1
 * @param header whether a cell stands in the header row
 * @param quoted whether it stands in a quotation
 * @param passage its words
 * @param tokens its words and punctuation marks
 * @param sentences char ranges of its sentences
 * @param names the names in it, in order, without overlap
 * @param others titles, roles and dates, in order; a title may hold names
 */
public record Unit(
    int index,
    Role role,
    String key,
    int level,
    int row,
    boolean header,
    boolean quoted,
    Passage passage,
    List<Token> tokens,
    List<Range> sentences,
    List<Name> names,
    List<Name> others) {
  /** What a unit is in the structure of its document. */
  public enum Role {
    FRONT,
    HEADING,
    PARAGRAPH,
    ITEM,
    CELL,
    IMAGE
  }

  /** Chars {@code [from, to)}. */
  public record Range(int from, int to) {}

  public Unit {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    others = List.copyOf(others);
  }

  /**
   * Cheap, since places are kept in sets and hold their unit: equal units have one index and one
   * text.
   */
  @Override
  public int hashCode() {
    return 31 * index + passage.text().hashCode();
  }

  /** Its words. */
  public String text() {
    return passage.text();
  }

  /** Where chars {@code [from, to)} stand in the file. */
  public Span span(int from, int to) {
    return passage.span(from, to);
  }

  /** Where a name stands in the file. */
  public Span span(Name name) {
    return passage.span(name.from(), name.to());
  }

  /** Where all of it stands in the file. */
  public Span span() {
    return passage.span(0, text().length());
  }

  /** Its marks. */
  public List<Mark> marks() {
    return passage.marks();
  }

  /** Whether it has this role. */
  public boolean is(Role other) {
    return role == other;
  }

  /** The same unit with other tokens. */
  Unit withTokens(List<Token> newTokens) {
    return new Unit(
        index, role, key, level, row, header, quoted, passage, newTokens, sentences, names, others);
  }

  /** The same unit with other names. */
  Unit with(List<Name> newNames, List<Name> newOthers) {
    return new Unit(
        index, role, key, level, row, header, quoted, passage, tokens, sentences, newNames,
        newOthers);
  }
}
