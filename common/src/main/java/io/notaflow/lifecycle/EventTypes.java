package io.notaflow.lifecycle;

import org.jspecify.annotations.Nullable;

/** The types of events ({@code tpEvento}) that change the state of a key. */
final class EventTypes {
    static final int UNDOING = 110001;
    static final int CORRECTION = 110110;
    static final int CANCELLATION = 110111;
    static final int CANCELLATION_BY_SUBSTITUTION = 110112;
    static final int EPEC = 110140;

    private EventTypes() {}

    /** 135 linked, 136 registered but not linked, 155 cancelled out of time. */
    static boolean isRegistered(@Nullable Integer status) {
        return status != null && (status == 135 || status == 136 || status == 155);
    }
}
