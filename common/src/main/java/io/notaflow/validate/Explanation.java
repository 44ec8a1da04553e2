package io.notaflow.validate;

/**
 * What a code means for the people who must act on it.
 *
 * @param code the stable code
 * @param sefaz SEFAZ's rejection number as a hint, or empty
 * @param messagePt what is wrong, in Brazilian Portuguese
 * @param messageEn what is wrong, in English
 * @param remedyPt what to do, in Brazilian Portuguese
 * @param remedyEn what to do, in English
 */
public record Explanation(
        String code, String sefaz, String messagePt, String messageEn, String remedyPt, String remedyEn) {}
