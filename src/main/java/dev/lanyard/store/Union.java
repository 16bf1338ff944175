package dev.lanyard.store;

import dev.lanyard.resolve.Identities;
import org.apache.jena.query.Dataset;

/**
 * What all documents of a folder state together.
 *
 * @param dataset to be asked, see {@link DocumentUnion}
 * @param identities who is who in it
 */
public record Union(Dataset dataset, Identities identities) {}
