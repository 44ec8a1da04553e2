package io.notaflow.anomaly.key;

import io.notaflow.domain.anomaly.Finding;
import java.util.Optional;

/** Looks for one kind of finding in what is known of an invoice that counts. */
interface KeyCheck {
    Optional<Finding> of(KeyView view);
}
