package io.notaflow.local.evaluate.truth;

/** What a finding about a truth would be. */
public enum Label {
    /** Right: it was planted. */
    PLANTED,
    /** Wrong: it only looks like it. */
    NEGATIVE,
    /** Neither: something planted implies it by its definition, so that it may be found or not. */
    IMPLIED
}
