package io.notaflow.validate.rule;

/**
 * One sentence in both languages; {@code {value}} and {@code {expected}} stand for those of the violation.
 *
 * @param pt Brazilian Portuguese
 * @param en English
 */
public record Text(String pt, String en) {}
