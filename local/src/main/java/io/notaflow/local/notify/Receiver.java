package io.notaflow.local.notify;

import io.notaflow.domain.anomaly.Severity;

/** Someone who is told of findings. */
interface Receiver {

    /** Its name in the outbox; never changes. */
    String name();

    /** Least severity it is told of. */
    Severity least();

    /** Returns when the receiver has taken the message. */
    void send(Message message) throws DeliveryException;
}
