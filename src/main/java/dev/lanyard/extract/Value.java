package dev.lanyard.extract;

/** What a claim says of its subject: another thing, or plain data. */
public sealed interface Value permits Thing, Literal {}
