package io.notaflow.anomaly.alert;

import io.notaflow.domain.anomaly.FindingRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says: a finding, or why it is none.
 *
 * @param row the finding; null when there are problems
 * @param problems what was expected where; values are not quoted
 */
public record FindingText(@Nullable FindingRow row, List<String> problems) {}
