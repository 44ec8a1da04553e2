package io.notaflow.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document found in a record, or one rejected part of it.
 *
 * @param index position within the record, 0-based, in reading order
 * @param root local name of the element or wrapper it came from, for example {@code nfeProc}; empty when nothing could be read
 * @param document what was decoded; null when it cannot be used at all, and then {@code violations} is not empty and its first entry
 *     is the reason
 * @param violations what is wrong with it, in document order
 */
public record DecodedDocument(
        int index, String root, @Nullable FiscalDocument document, List<Violation> violations) {}
