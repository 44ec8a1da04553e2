package io.notaflow.lifecycle;

/** Whether an invoice exists fiscally. Evidence never goes away, so the last of these that is proven holds. */
public enum Authorization {
    UNKNOWN,
    PROVISIONAL,
    AUTHORIZED,
    DENIED,
    CANCELLED;

    static Authorization of(int evidence) {
        if ((evidence & Evidence.CANCELLED) != 0) {
            return CANCELLED;
        }
        if ((evidence & Evidence.DENIED) != 0) {
            return DENIED;
        }
        if ((evidence & Evidence.AUTHORISED) != 0) {
            return AUTHORIZED;
        }
        return (evidence & Evidence.PROVISIONAL) != 0 ? PROVISIONAL : UNKNOWN;
    }
}
