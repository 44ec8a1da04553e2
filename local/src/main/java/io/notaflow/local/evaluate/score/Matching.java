package io.notaflow.local.evaluate.score;

import io.notaflow.local.evaluate.truth.Label;
import io.notaflow.local.evaluate.truth.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which finding is about which truth. A finding matches at most one planted truth and a truth at most one finding; pairs that share keys
 * go first, in the order of detection. A further finding of a matched truth is a repeat; one that only an implied truth explains is
 * neither right nor wrong; every other is false.
 */
public final class Matching {
    private final Map<Truth, Found> matched = new HashMap<>();
    private final List<Found> repeats = new ArrayList<>();
    private final List<Found> implied = new ArrayList<>();
    private final List<Found> wrong = new ArrayList<>();
    private final List<Truth> truths;

    private Matching(List<Truth> truths) {
        this.truths = truths;
    }

    /** All of them, once each. */
    public static Matching of(List<Truth> truths, List<Found> findings) {
        Matching matching = new Matching(List.copyOf(truths));
        List<Found> open = new ArrayList<>(findings);
        open.sort(Comparator.comparing(Found::detectedAt).thenComparing(Found::id));
        open.removeIf(found -> matching.match(found, truth -> found.sharedKeys(truth) > 0));
        open.removeIf(found -> matching.match(found, truth -> true));
        open.forEach(matching::explain);
        return matching;
    }

    private boolean match(Found found, Predicate<Truth> how) {
        Optional<Truth> best = truths.stream()
                .filter(truth -> truth.label() == Label.PLANTED && !matched.containsKey(truth))
                .filter(truth -> found.isAbout(truth) && how.test(truth))
                .max(Comparator.comparingLong(found::sharedKeys)
                        .thenComparing(Truth::start, Comparator.reverseOrder()));
        best.ifPresent(truth -> matched.put(truth, found));
        return best.isPresent();
    }

    private void explain(Found found) {
        if (about(found, Label.PLANTED).isPresent()) {
            repeats.add(found);
        } else if (about(found, Label.IMPLIED).isPresent()) {
            implied.add(found);
        } else {
            wrong.add(found);
        }
    }

    private Optional<Truth> about(Found found, Label label) {
        return truths.stream()
                .filter(truth -> truth.label() == label && found.isAbout(truth))
                .findFirst();
    }

    /** The finding of a planted truth; empty when it was missed. */
    public Optional<Found> of(Truth truth) {
        return Optional.ofNullable(matched.get(truth));
    }

    /** What a false finding was taken in by, if by something that was planted to do so. */
    public Optional<Truth> trap(Found found) {
        return about(found, Label.NEGATIVE);
    }

    public List<Truth> truths() {
        return truths;
    }

    public List<Found> repeats() {
        return List.copyOf(repeats);
    }

    public List<Found> implied() {
        return List.copyOf(implied);
    }

    /** The false findings. */
    public List<Found> wrong() {
        return List.copyOf(wrong);
    }
}
