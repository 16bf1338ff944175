package dev.lanyard.fault;

/**
 * A failure that its reader can mend.
 *
 * <pre>{@code
 * throw new Fault("front-matter-open", "talks.md line 4",
 *     "front matter ends nowhere, expected a closing '---'",
 *     "Close the block, or remove the opening '---' if this is no front matter.");
 * }</pre>
 *
 * <p>The slug names a page that {@code lanyard explain} prints.
 */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String slug;
  private final String where;
  private final String remedy;

  /**
   * @param slug names the kind of failure, such as {@code front-matter-open}
   * @param where the file and line, the option or the address it is about
   * @param found what was found, and what was expected
   * @param remedy what to do about it
   */
  public Fault(String slug, String where, String found, String remedy) {
    super(found);
    this.slug = slug;
    this.where = where;
    this.remedy = remedy;
  }

  /** As above, with the failure beneath it. */
  public Fault(String slug, String where, String found, String remedy, Throwable cause) {
    super(found, cause);
    this.slug = slug;
    this.where = where;
    this.remedy = remedy;
  }

  /** The name of the page that explains it. */
  public String slug() {
    return slug;
  }

  /** Where it stands, in the reader's terms. */
  public String where() {
    return where;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }

  /** The three lines that a person reads. */
  public String report() {
    return "%s: %s%n  %s%n  More: lanyard explain %s".formatted(where, getMessage(), remedy, slug);
  }
}
