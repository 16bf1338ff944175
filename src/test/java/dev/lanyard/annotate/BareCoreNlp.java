package dev.lanyard.annotate;

/** The annotators of CoreNLP that Lanyard uses, and nothing else, to measure against. */
public final class BareCoreNlp {
  private final Pipeline pipeline = new Pipeline();

  /** Annotates a text, and gives the number of its tokens. */
  public int annotate(String text) {
    return pipeline.analyse(text).tokens().size();
  }
}
