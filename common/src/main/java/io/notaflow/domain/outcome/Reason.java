package io.notaflow.domain.outcome;

import org.jspecify.annotations.Nullable;

/**
 * Why a document cannot count, as shown to people; nothing personal in it.
 *
 * @param code stable code of the rule or of the decoder
 * @param path path in the fiscal document; empty for the document as a whole
 * @param value value as received, masked where personal
 * @param expected what was expected
 * @param sefaz SEFAZ's number of the same rejection, a hint: numbers changed meaning over the years
 * @param messagePt what is wrong, Portuguese
 * @param messageEn what is wrong, English
 * @param hintPt what to do, Portuguese
 * @param hintEn what to do, English
 */
public record Reason(
        String code,
        String path,
        @Nullable String value,
        @Nullable String expected,
        @Nullable String sefaz,
        String messagePt,
        String messageEn,
        String hintPt,
        String hintEn) {}
