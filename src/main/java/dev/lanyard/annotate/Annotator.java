package dev.lanyard.annotate;

import dev.lanyard.annotate.Unit.Range;
import dev.lanyard.annotate.Unit.Role;
import dev.lanyard.read.Block;
import dev.lanyard.read.Document;
import dev.lanyard.read.FrontMatter;
import dev.lanyard.read.Mark;
import dev.lanyard.read.Passage;
import java.util.ArrayList;
import java.util.List;

/** Marks tokens, sentences and names in a document. One annotator serves any number of threads. */
public final class Annotator {
  private final Pipeline pipeline = new Pipeline();
  private final Namer namer;

  /** An annotator that knows these entities. */
  public Annotator(Gazetteer gazetteer) {
    this(gazetteer, Learnt.bundled());
  }

  Annotator(Gazetteer gazetteer, Learnt learnt) {
    this.namer = new Namer(gazetteer, learnt);
  }

  /** Begins to load the models in the background. */
  public static void warmUp() {
    Pipeline.warmUp();
  }

  /** The document with its units and their names. */
  public AnnotatedDocument annotate(Document document) {
    var units = new ArrayList<Unit>();
    for (FrontMatter.Field field : document.front().fields()) {
      add(units, Role.FRONT, field.key(), 0, -1, false, false, field.value());
    }
    var walk = new Walk(units);
    document.blocks().forEach(b -> walk.block(b, false));
    return new AnnotatedDocument(document, namer.name(units));
  }

  private void add(
      List<Unit> units,
      Role role,
      String key,
      int level,
      int row,
      boolean header,
      boolean quoted,
      Passage passage) {
    if (passage.text().isBlank()) {
      return;
    }
    Pipeline.Analysis analysis = pipeline.analyse(passage.text());
    List<Range> sentences = Sentences.whole(analysis.sentences(), passage);
    units.add(
        new Unit(
            units.size(),
            role,
            key,
            level,
            row,
            header,
            quoted,
            passage,
            analysis.tokens(),
            sentences,
            List.of(),
            List.of()));
  }

  /** Flattens the tree of blocks in reading order. */
  private final class Walk {
    private final List<Unit> units;
    private int row = -1;
    private int item;

    Walk(List<Unit> units) {
      this.units = units;
    }

    void block(Block block, boolean quoted) {
      switch (block.kind()) {
        case HEADING ->
            add(units, Role.HEADING, "", block.level(), -1, false, quoted, block.passage());
        case PARAGRAPH -> add(units, Role.PARAGRAPH, "", item, -1, false, quoted, block.passage());
        case LIST_ITEM ->
            add(units, Role.ITEM, "", block.level(), -1, false, quoted, block.passage());
        case IMAGE ->
            add(units, Role.IMAGE, target(block.passage()), 0, -1, false, quoted, block.passage());
        case TABLE_ROW -> {
          row++;
          int column = 0;
          for (Block cell : block.children()) {
            add(units, Role.CELL, "", column++, row, block.level() == 0, quoted, cell.passage());
          }
          return;
        }
        case CELL, QUOTATION -> add(units, Role.PARAGRAPH, "", 0, -1, false, true, block.passage());
      }
      boolean within = quoted || block.kind() == Block.Kind.QUOTATION;
      int outer = item;
      item = block.kind() == Block.Kind.LIST_ITEM ? block.level() : item;
      block.children().forEach(child -> block(child, within));
      item = outer;
    }

    private static String target(Passage passage) {
      return passage.marks().stream()
          .filter(m -> m.kind() == Mark.Kind.LINK)
          .map(Mark::target)
          .findFirst()
          .orElse("");
    }
  }
}
