package io.notaflow.anomaly.example;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import java.util.List;

/**
 * What happened, and what was found.
 *
 * @param kind what it is an example of
 * @param story what happened, a line each
 * @param found what is open in the end
 */
public record Example(AnomalyKind kind, List<String> story, List<Finding> found) {
    /** As part of the page. */
    String markdown() {
        StringBuilder text = new StringBuilder("```text\n");
        story.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        found.forEach(finding -> text.append(FindingText.of(finding)));
        return text.append("```\n").toString();
    }
}
