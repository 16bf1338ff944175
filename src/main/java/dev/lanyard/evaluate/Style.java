package dev.lanyard.evaluate;

import java.util.Locale;

/** How an evaluation is shown. */
public enum Style {
  /** Aligned text, for a terminal. */
  TABLE {
    @Override
    public String render(Evaluation evaluation, Listing listing) {
      return new Report(new Markup.Plain()).render(evaluation, listing);
    }
  },
  /** Markdown, for a page. */
  MARKDOWN {
    @Override
    public String render(Evaluation evaluation, Listing listing) {
      return new Report(new Markup.Markdown()).render(evaluation, listing);
    }
  },
  /** JSON, for programs. */
  JSON {
    @Override
    public String render(Evaluation evaluation, Listing listing) {
      return JsonReport.render(evaluation, listing);
    }
  },
  /**
   * The rules' counts alone, a line each: rule, right, wrong, fired; what the claims' confidence is
   * computed from.
   */
  RULES {
    @Override
    public String render(Evaluation evaluation, Listing listing) {
      var lines = new StringBuilder("# rule\tright\twrong\tfired\n");
      evaluation
          .rules()
          .forEach(
              r ->
                  lines.append(
                      "%s\t%d\t%d\t%d\n".formatted(r.rule(), r.right(), r.wrong(), r.fired())));
      return lines.toString();
    }
  },
  /** A page in Markdown about every rule there is: what it reads, and how often it was right. */
  RULES_PAGE {
    @Override
    public String render(Evaluation evaluation, Listing listing) {
      return RulesPage.render(evaluation.rules());
    }
  };

  /** As people write it: {@code rules-page}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The evaluation as text, which ends with a line break ({@code \n} on every machine). */
  public abstract String render(Evaluation evaluation, Listing listing);
}
