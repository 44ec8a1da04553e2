package io.notaflow.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a document: data, never an exception.
 *
 * @param code stable code of the rule or of the decoder, for example `ACCESS_KEY_CHECK_DIGIT`
 * @param path path in the fiscal document, for example `det[2]/prod/vProd`; empty for the document as a whole
 * @param value the value as received, possibly personal: masked before it leaves the decode stage
 * @param expected what was expected, never personal
 */
public record Violation(
        String code,
        String path,
        @Nullable String value,
        @Nullable String expected) {}
