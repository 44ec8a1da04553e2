package io.notaflow.anomaly.market;

import io.notaflow.anomaly.figure.FiguresDetector;
import io.notaflow.anomaly.figure.StateHour;
import io.notaflow.anomaly.figure.StateHoursDetector;
import io.notaflow.anomaly.peer.PeerDetector;
import io.notaflow.anomaly.peer.PeerGroupDetector;
import io.notaflow.anomaly.profile.DayFigures;
import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.OfKind;
import io.notaflow.anomaly.timeline.Summary;
import java.util.List;
import java.util.Set;

/** The detectors that look at many issuers, by what they are told. */
public final class MarketDetectors {
    private MarketDetectors() {}

    /** Those of one state or one peer group. */
    public static List<Detector<Summary>> ofGroups() {
        return List.of(
                new OfKind(HourFigures.KIND, new SuspectsDetector()),
                new OfKind(HourFigures.KIND, new ContingencyDetector()),
                new OfKind(HourFigures.KIND, new StateHoursDetector()),
                new OfKind(DayFigures.KIND, new PeerGroupDetector()));
    }

    /** Those of the whole country, told what the former sum up. */
    public static List<Detector<Summary>> ofCountry() {
        return List.of(
                new OfKind(StateHour.KIND, new FiguresDetector()),
                new OfKind(DayFigures.KIND, new PeerDetector()),
                new OfKind(Set.of(Bustle.KIND, Suspect.KIND), new SpikeDetector()));
    }
}
