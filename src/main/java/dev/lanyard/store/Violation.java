package dev.lanyard.store;

/**
 * Where a document's graph breaks a shape.
 *
 * @param document the name of the graph, {@code https://w3id.org/lanyard/id/document/2018-11}
 * @param severity {@code Violation}, {@code Warning} or {@code Info}
 * @param focus the node it is about, shortened
 * @param path the property it is about, shortened; empty when it is about the node itself
 * @param value the value that is wrong; empty when there is none
 * @param message what to do, in the words of the shape
 */
public record Violation(
    String document, String severity, String focus, String path, String value, String message)
    implements Comparable<Violation> {

  /** Whether it is wrong, not merely odd. */
  public boolean isSevere() {
    return severity.equals("Violation");
  }

  @Override
  public int compareTo(Violation other) {
    return key().compareTo(other.key());
  }

  private String key() {
    return String.join("\n", document, focus, path, value, severity, message);
  }
}
