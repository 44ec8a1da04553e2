package io.notaflow.local.simulate.truth;

/** What a document does to the money of its key, in the simulator's own view. */
public enum Effect {
    /** Content without a protocol: no money until one names it. */
    CONTENT,
    /** Content with an authorising protocol, in production. */
    AUTHORISED_CONTENT,
    /** A protocol by itself: authorises the content of that key. */
    AUTHORISATION,
    /** A registered cancellation: no money, for ever. */
    CANCELLATION,
    /** Nothing. */
    NONE
}
