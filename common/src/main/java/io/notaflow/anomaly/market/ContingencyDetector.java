package io.notaflow.anomaly.market;

import io.notaflow.anomaly.profile.HourFigures;
import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Episodes;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CONTINGENCY_ABUSE: over 24 h an issuer issues at least 20 invoices, more than 20 % of them in contingency (tpEmis ≠ 1), while of the
 * others of its state less than 2 % are. When the state's service is down, everybody is in contingency.
 *
 * <p>Memory per state: 24 hours of sums, 400 bytes, and 60 bytes per issuer with a finding.
 */
public final class ContingencyDetector implements Detector<Summary> {
    private static final String STATE = "state";
    private static final int DAY = 24;
    private static final double FEWEST = 20;
    private static final double SHARE = 0.20;
    private static final double OF_OTHERS = 0.02;
    private static final Duration SPAN = Duration.ofHours(24);
    private static final Episodes EPISODES = new Episodes(SPAN);
    private static final BigDecimal LIMIT = BigDecimal.valueOf(20);

    @Override
    public String name() {
        return "contingency";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        double[] state = read(scene.memory().get(STATE));
        long hour = moment.get(0).at().getEpochSecond() / 3_600;
        double issued = 0;
        double contingency = 0;
        for (Summary summary : moment) {
            HourFigures figures = HourFigures.of(summary);
            issued += figures.count() + figures.offlineBefore();
            contingency += figures.contingency() + figures.offlineBefore();
        }
        turnTo(state, hour);
        state[(int) Math.floorMod(hour, (long) DAY)] += issued;
        state[DAY + (int) Math.floorMod(hour, (long) DAY)] += contingency;
        scene.memory().put(STATE, bytes(state));
        for (Summary summary : moment) {
            judge(summary, sum(state, 0), sum(state, DAY), scene);
        }
    }

    private static void judge(Summary summary, double issued, double contingency, Scene scene) {
        HourFigures figures = HourFigures.of(summary);
        double share = figures.contingencyInADay() / Math.max(1, figures.issuedInADay());
        double others = (contingency - figures.contingencyInADay()) / Math.max(1, issued - figures.issuedInADay());
        if (figures.issuedInADay() >= FEWEST && share > SHARE && others < OF_OTHERS) {
            if (EPISODES.seen(summary.issuer(), summary.at(), scene).isNew()) {
                scene.report(finding(summary, figures, share, others, scene));
            }
        }
    }

    private static Finding finding(Summary summary, HourFigures figures, double share, double others, Scene scene) {
        BigDecimal percent = percent(share);
        return new Finding(
                AnomalyKind.CONTINGENCY_ABUSE,
                Severity.MEDIUM,
                FindingStatus.OPEN,
                Subject.ofIssuer(summary.issuer()),
                summary.at().toString(),
                new Window(summary.at().minus(SPAN), summary.at()),
                new Measured(1, percent, LIMIT, null),
                Evidence.of(
                        summary.evidence().isEmpty()
                                ? List.of()
                                : List.of(summary.evidence().split(","))),
                new Explanation(
                        "%s %% de %s notas em 24 h foram emitidas em contingência; no resto do estado, %s %%."
                                .formatted(
                                        Words.PT.number(percent, 1),
                                        Words.PT.number((long) figures.issuedInADay()),
                                        Words.PT.number(percent(others), 1)),
                        "%s %% of %s invoices in 24 h were issued in contingency; in the rest of the state, %s %%."
                                .formatted(
                                        Words.EN.number(percent, 1),
                                        Words.EN.number((long) figures.issuedInADay()),
                                        Words.EN.number(percent(others), 1))),
                Detection.of(AnomalyKind.CONTINGENCY_ABUSE, summary.at(), scene.now()));
    }

    @Override
    public void remind(String issuer, Scene scene) {
        EPISODES.remind(issuer, scene);
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    }

    /** Hours of 24 invoices, 24 in contingency, and the newest hour. */
    private static double[] read(byte @Nullable [] bytes) {
        double[] state = new double[2 * DAY + 1];
        if (bytes != null) {
            ByteBuffer.wrap(bytes).asDoubleBuffer().get(state);
        }
        return state;
    }

    private static byte[] bytes(double[] state) {
        ByteBuffer buffer = ByteBuffer.allocate(state.length * Double.BYTES);
        buffer.asDoubleBuffer().put(state);
        return buffer.array();
    }

    /** Hours in between had no invoices. */
    private static void turnTo(double[] state, long hour) {
        long newest = (long) state[2 * DAY];
        for (long passed = Math.max(newest + 1, hour - DAY + 1); passed <= hour; passed++) {
            state[(int) Math.floorMod(passed, (long) DAY)] = 0;
            state[DAY + (int) Math.floorMod(passed, (long) DAY)] = 0;
        }
        state[2 * DAY] = Math.max(newest, hour);
    }

    private static double sum(double[] state, int from) {
        double sum = 0;
        for (int i = from; i < from + DAY; i++) {
            sum += state[i];
        }
        return sum;
    }
}
