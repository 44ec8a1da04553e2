package io.notaflow.local.evaluate.score;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.truth.Truth;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A finding that stands at the end of the run.
 *
 * @param id of the finding
 * @param kind of anomaly
 * @param type of its subject
 * @param subject what it is about
 * @param start of its window
 * @param end of its window
 * @param keys evidence
 * @param detectedAt when it was found, the stream's time
 * @param why the explanation in English
 */
public record Found(
        String id,
        AnomalyKind kind,
        SubjectType type,
        String subject,
        Instant start,
        Instant end,
        List<String> keys,
        Instant detectedAt,
        String why) {

    public Found {
        keys = List.copyOf(keys);
    }

    /** Same kind and subject, and a shared key or overlapping windows. */
    boolean isAbout(Truth truth) {
        return kind == truth.kind()
                && type == truth.type()
                && hasSubjectOf(truth)
                && (sharedKeys(truth) > 0 || overlaps(truth));
    }

    long sharedKeys(Truth truth) {
        return keys.stream().filter(truth.keys()::contains).count();
    }

    private boolean overlaps(Truth truth) {
        return !start.isAfter(truth.end()) && !end.isBefore(truth.start());
    }

    private boolean hasSubjectOf(Truth truth) {
        if (type == SubjectType.INVOICE) {
            return truth.keys().contains(subject);
        }
        return truth.subject().isEmpty() || words(subject).containsAll(words(truth.subject()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("[^0-9A-Za-z]+")).collect(Collectors.toUnmodifiableSet());
    }
}
