package io.notaflow.anomaly.figure;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.util.List;

/** Sums an hour over the issuers of a state, for those who look at states side by side. No memory. */
public final class StateHoursDetector implements Detector<Summary> {
    private static final double COMPARABLE = 3;
    private static final double UP = 1.3;
    private static final double DOWN = 0.7;

    @Override
    public String name() {
        return "state-hours";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        StateHour sum = StateHour.NOTHING;
        for (Summary summary : moment) {
            sum = sum.plus(of(HourFigures.of(summary)));
        }
        scene.sum(sum.summary(scene.subject(), moment.get(0).at()));
    }

    private static StateHour of(HourFigures figures) {
        boolean comparable = figures.expectedCount() >= COMPARABLE;
        double ratio = comparable ? figures.count() / figures.expectedCount() : 1;
        return new StateHour(
                figures.count(),
                figures.brl(),
                figures.cancelled(),
                comparable ? 1 : 0,
                ratio >= UP ? 1 : 0,
                ratio <= DOWN ? 1 : 0,
                comparable ? figures.count() : 0,
                comparable ? figures.expectedCount() : 0,
                Math.max(0, figures.brl() - Math.max(0, figures.expectedBrl())));
    }
}
