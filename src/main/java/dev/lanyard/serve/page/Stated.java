package dev.lanyard.serve.page;

/**
 * A value with those who state it.
 *
 * @param value a thing, a date or words
 */
record Stated(Link value, Said said) {}
