package io.notaflow.lifecycle;

/** How well a content of an invoice is vouched for; the higher rank wins among contents of one key. */
final class ContentRank {
    /** No protocol. */
    static final int NONE = 0;
    /** A protocol that names another digest, or none. */
    static final int PROTOCOL = 1;
    /** A protocol that names this content's digest. */
    static final int MATCHING_PROTOCOL = 2;

    private ContentRank() {}
}
