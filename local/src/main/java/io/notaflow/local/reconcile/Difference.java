package io.notaflow.local.reconcile;

/**
 * Something that does not agree.
 *
 * @param what a stable word: {@code GAP_IN_BRONZE}, {@code DOUBLED_RECORD}, {@code UNACCOUNTED} …
 * @param text what and where, for people; nothing personal in it
 */
public record Difference(String what, String text) {
    @Override
    public String toString() {
        return what + ": " + text;
    }
}
