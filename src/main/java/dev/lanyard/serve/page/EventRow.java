package dev.lanyard.serve.page;

/**
 * An event in a table.
 *
 * @param talks how many of its talks are known
 * @param announced whether it was only announced, as far as the documents know
 * @param said who says that it has to do with what the page is about
 */
record EventRow(
    Link event, When when, Link place, Link series, int talks, boolean announced, Said said) {}
