package dev.lanyard.serve.page;

/**
 * The words of a document that state a fact, as a page shows them.
 *
 * @param before what stands before them in their sentence; empty if the text is not at hand
 * @param words empty if they are not at hand either
 * @param after what follows them in their sentence
 * @param document whose words they are
 * @param where {@code characters 120 to 154}
 * @param rule which rule read it
 * @param confidence such as {@code 98 %}
 */
record Quote(
    String before,
    String words,
    String after,
    Link document,
    String where,
    String rule,
    String confidence) {}
