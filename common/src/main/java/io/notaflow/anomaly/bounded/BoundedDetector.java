package io.notaflow.anomaly.bounded;

import io.notaflow.domain.anomaly.Finding;
import java.util.List;

/** Looks at what happened until the end of a day; the same sales and day give the same findings with the same ids. */
public interface BoundedDetector {

    /** All of them. */
    static List<BoundedDetector> all() {
        return List.of(new ShellIssuers(), new CircularTrade(), new Benford());
    }

    /** What stands at the end of the day, by subject. */
    List<Finding> find(History history);
}
