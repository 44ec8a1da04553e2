package io.notaflow.lifecycle;

import io.notaflow.domain.Protocol;
import org.jspecify.annotations.Nullable;

/** How well a content of an invoice is vouched for; the higher rank wins among contents of one key. */
public final class ContentRank {
    /** No protocol. */
    public static final int NONE = 0;
    /** A protocol that names another digest, or none. */
    public static final int PROTOCOL = 1;
    /** A protocol that names this content's digest. */
    public static final int MATCHING_PROTOCOL = 2;

    private ContentRank() {}

    /** The rank by the invoice's own protocol. */
    public static int of(@Nullable Protocol protocol, @Nullable String digest) {
        if (protocol == null) {
            return NONE;
        }
        return digest != null && digest.equals(protocol.digest()) ? MATCHING_PROTOCOL : PROTOCOL;
    }
}
