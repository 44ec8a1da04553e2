package io.notaflow.anomaly.market;

import io.notaflow.anomaly.figure.StateHour;
import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes on to {@link SpikeDetector} the issuers of a state whose hour is odd beside their own past and what their state does: the median
 * over its issuers, twelve or more that usually issue five, of what they did to what they usually do, and {@link Bustle} beside them. With them goes the bustle of the state. No memory.
 */
public final class SuspectsDetector implements Detector<Summary> {
    private static final double FEWEST = 50;
    private static final double LARGEST_FACTOR = 10;
    private static final int MARKET = 12;
    private static final double COMPARABLE = 5;

    @Override
    public String name() {
        return "suspects";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        List<Double> counts = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        Bustle bustle = new Bustle();
        for (Summary summary : moment) {
            HourFigures figures = HourFigures.of(summary);
            bustle.add(figures);
            if (figures.count() > 0 && figures.expectedCount() >= COMPARABLE) {
                counts.add(figures.count() / figures.expectedCount());
                if (figures.expectedBrl() > 0) {
                    values.add(figures.brl() / figures.expectedBrl());
                }
            }
        }
        double busier = factor(counts);
        double dearer = factor(values);
        scene.sum(bustle.summary(StateHour.GROUP, scene.subject(), moment.get(0).at()));
        for (Summary summary : moment) {
            HourFigures figures = HourFigures.of(summary);
            if (figures.hasHistory() && figures.count() >= FEWEST) {
                Suspect suspect = new Suspect(figures, busier, dearer);
                if (suspect.mayBeOdd()) {
                    double beside = bustle.beside(figures);
                    scene.sum(new Suspect(figures, Math.max(busier, beside), Math.max(dearer, beside))
                            .summary(StateHour.GROUP, summary));
                }
            }
        }
    }

    /** The median, at least 1; of few issuers none can be told. */
    private static double factor(List<Double> ratios) {
        if (ratios.size() < MARKET) {
            return 1;
        }
        ratios.sort(null);
        return Math.min(LARGEST_FACTOR, Math.max(1, ratios.get(ratios.size() / 2)));
    }
}
