package io.notaflow.lifecycle;

import org.jspecify.annotations.Nullable;

/** What the recipient says of an invoice (manifestação do destinatário). */
public enum RecipientStatus {
    CONFIRMED(210200),
    KNOWN(210210),
    UNKNOWN_OPERATION(210220),
    NOT_PERFORMED(210240);

    private final int type;

    RecipientStatus(int type) {
        this.type = type;
    }

    /** The status an event of this type states, or null for other events. */
    static @Nullable RecipientStatus of(int type) {
        for (RecipientStatus status : values()) {
            if (status.type == type) {
                return status;
            }
        }
        return null;
    }
}
