package io.notaflow.lifecycle;

import org.jspecify.annotations.Nullable;

/** The types of events ({@code tpEvento}) that somebody here looks for. */
public final class EventTypes {
    public static final int UNDOING = 110001;
    public static final int CORRECTION = 110110;
    public static final int CANCELLATION = 110111;
    public static final int CANCELLATION_BY_SUBSTITUTION = 110112;
    public static final int DELIVERY = 110130;
    public static final int EPEC = 110140;
    public static final int CONFIRMATION = 210200;
    public static final int UNKNOWN_OPERATION = 210220;

    private EventTypes() {}

    /** 135 linked, 136 registered but not linked, 155 cancelled out of time. */
    static boolean isRegistered(@Nullable Integer status) {
        return status != null && (status == 135 || status == 136 || status == 155);
    }
}
