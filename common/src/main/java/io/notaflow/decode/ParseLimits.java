package io.notaflow.decode;

/**
 * The bounds of one record, far above what is lawful (500 KB, 990 items) and far below what hurts.
 *
 * @param bytes largest payload in bytes
 * @param depth deepest nesting of elements or JSON values
 * @param nodes most elements and attributes together
 * @param attributes most attributes of one element
 * @param valueChars longest attribute, text or JSON string in characters
 * @param numberChars longest JSON number in characters
 * @param nameChars longest JSON name in characters
 */
public record ParseLimits(
        int bytes, int depth, int nodes, int attributes, int valueChars, int numberChars, int nameChars) {

    /** 16 MiB, 100 levels, 1,000,000 nodes, 100 attributes, values of 4 Mi characters, numbers of 100, names of 1,000. */
    public static final ParseLimits DEFAULT = new ParseLimits(16 << 20, 100, 1_000_000, 100, 4 << 20, 100, 1_000);
}
