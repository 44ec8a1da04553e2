package io.notaflow.anomaly.peer;

import io.notaflow.anomaly.profile.DayFigure;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Episode;
import io.notaflow.anomaly.timeline.Episodes;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.anomaly.timeline.Summary;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/**
 * PEER_OUTLIER: an issuer's day is unlike its own past, and its peers had no such day. Each figure of the day ({@link DayFigure}) is
 * taken as deviations of the normal distribution that has as much beyond it, from the issuer's own past ({@code profile.Weekdays}), less what
 * the group moved that day ({@link GroupMove}), over the tails of the group ({@link Tails}). An issuer is told when
 *
 * <ol>
 *   <li>the sum of squares of all, or count and ticket together, is what one day in 10,000 is by chance ({@link Oddity}); and
 *   <li>the group's forest, grown from its sample, scores at least 1 ({@link PeerForest}).
 * </ol>
 *
 * The forest gives the score 1 − exp(−2.3 s²), the squares the explanation. Nobody is told while fewer than 5 issuers have a day, or before the sample
 * holds 60 vectors. The sample learns after judging, and nothing from those told. Days at most 3 apart are one finding.
 *
 * <p>Memory: the {@link Sample}, at most 18.5 kB per group; 50 bytes per issuer with a finding in the last 3 days. Removed after 60 silent days.
 */
public final class PeerDetector implements Detector<Summary> {
    private static final String SAMPLE = "sample";
    private static final String SILENCE = "silence";
    private static final String LAST = "last";
    private static final String ISSUER = "issuer/";
    private static final long DAY_SECONDS = 86_400;
    private static final int FEWEST = 5;
    private static final int HISTORY = 60;
    private static final double FOREST_LIMIT = 1;
    private static final Episodes EPISODES = new Episodes(Duration.ofDays(4));
    private static final Duration SILENT = Duration.ofDays(60);

    @Override
    public String name() {
        return "peers";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        if (moment.size() < FEWEST) {
            return;
        }
        PeerDay day = new PeerDay(moment);
        Sample sample = Sample.read(scene.memory().get(SAMPLE));
        Instant at = moment.get(0).at();
        keepAwake(at, scene);
        BitSet told = judge(moment, day, sample, scene);
        for (int n = told.nextClearBit(0); n < moment.size(); n = told.nextClearBit(n + 1)) {
            sample.offer(moment.get(n).issuer(), at.getEpochSecond() / DAY_SECONDS, day.vector(n));
        }
        scene.memory().put(SAMPLE, sample.bytes());
    }

    private static BitSet judge(List<Summary> moment, PeerDay day, Sample sample, Scene scene) {
        BitSet told = new BitSet();
        if (sample.size() < HISTORY) {
            return told;
        }
        List<Vector> vectors = sample.vectors();
        Tails tails = new Tails(vectors);
        PeerForest forest = null;
        for (int n = 0; n < moment.size(); n++) {
            Vector vector = day.vector(n);
            Oddity oddity = Oddity.of(tails.of(vector), day.freedom(n));
            if (!oddity.isOdd()) {
                continue;
            }
            forest = forest == null ? new PeerForest(vectors) : forest;
            double score = forest.score(vector);
            if (score >= FOREST_LIMIT) {
                told.set(n);
                Summary summary = moment.get(n);
                Episode episode = EPISODES.seen(ISSUER + summary.issuer(), summary.at(), scene);
                scene.report(PeerFinding.of(summary, day, n, oddity, score, episode, scene));
            }
        }
        return told;
    }

    /** One reminder waits for the silence of the group. */
    private static void keepAwake(Instant at, Scene scene) {
        if (scene.memory().get(LAST) == null) {
            scene.remind(at.plus(SILENT), SILENCE);
        }
        scene.memory().put(LAST, new Episode(at, at).bytes());
    }

    @Override
    public void remind(String name, Scene scene) {
        if (name.startsWith(ISSUER)) {
            EPISODES.remind(name, scene);
            return;
        }
        Episode last = Episode.of(scene.memory().get(LAST));
        if (last == null) {
            return;
        }
        Instant silent = last.last().plus(SILENT);
        if (scene.now().isBefore(silent)) {
            scene.remind(silent, SILENCE);
        } else {
            scene.memory().remove(LAST);
            scene.memory().remove(SAMPLE);
        }
    }
}
