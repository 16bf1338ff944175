package dev.lanyard.serve.page;

import java.util.List;

/**
 * What the pages of all things begin with.
 *
 * @param kind such as {@code Person}
 * @param name what it is called
 * @param iri by which others may speak of it
 * @param address of this page
 * @param others its other names
 * @param outside where others have something on it
 * @param notes what documents disagree on, and what it may be besides
 */
record Head(
    String kind,
    String name,
    String iri,
    String address,
    List<String> others,
    List<Link> outside,
    List<Note> notes) {
  private static final String THINGS = "/id/";

  Head {
    others = List.copyOf(others);
    outside = List.copyOf(outside);
    notes = List.copyOf(notes);
  }

  /** The thing by which lists choose what has to do with it, {@code project/kubernetes}. */
  public String path() {
    return address.startsWith(THINGS) ? address.substring(THINGS.length()) : name;
  }
}
