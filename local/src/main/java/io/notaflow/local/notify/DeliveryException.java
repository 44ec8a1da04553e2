package io.notaflow.local.notify;

import java.time.Duration;

/** A receiver did not take a message; its text names no address and quotes nothing. */
final class DeliveryException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Duration wish;

    DeliveryException(String reason, Duration wish) {
        super(reason);
        this.wish = wish;
    }

    DeliveryException(String reason) {
        this(reason, Duration.ZERO);
    }

    /** How long the receiver asks to be left alone; zero when it asks nothing. */
    Duration wish() {
        return wish;
    }
}
