package io.notaflow.anomaly.market;

import io.notaflow.anomaly.text.Words;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Episode;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * VOLUME_SPIKE and VALUE_SPIKE: in one hour an issuer issues at least 50 invoices, and count or value lies at least 4.5 deviations, or 3.9 in a {@link Streak} (value: 4.5, 4.3 in a streak, or 2.5
 * while the mean invoice, alone or in a streak, lies 4), above what it usually does in that hour of the week, times what the market does: its state ({@link SuspectsDetector}) or the
 * country ({@link Bustle} over all states, of this hour or of those before, fading by 15 % an hour), whichever is busier. On Black Friday
 * everybody is busy. A busy market does not lift all alike: half of what it has above 1 is added to the deviation. Spikes less than 24 h apart are one finding. A value that more invoices explain, because
 * the mean invoice does not stray by 2 deviations, is no finding beside theirs.
 *
 * <p>Memory: 60 bytes per issuer with a spike in the last 24 h; 60 per issuer and figure with an hour that strays by two deviations, for an hour; 150 for the
 * hours before.
 */
public final class SpikeDetector implements Detector<Summary> {
    private static final double HIGH = 8;
    private static final Episodes EPISODES = new Episodes(Duration.ofHours(24));

    @Override
    public String name() {
        return "spike";
    }

    @Override
    public void observe(Summary summary, Scene scene) {
        observeAll(List.of(summary), scene);
    }

    @Override
    public void observeAll(List<Summary> moment, Scene scene) {
        Bustle country = new Bustle();
        moment.stream()
                .filter(summary -> summary.kind().equals(Bustle.KIND))
                .map(Bustle::of)
                .forEach(country::add);
        Recent recent = Recent.at(moment.get(0).at(), scene);
        double before = recent.factor();
        moment.stream()
                .filter(summary -> summary.kind().equals(Suspect.KIND))
                .forEach(summary -> judge(summary, country, before, scene));
        recent.add(country, scene);
    }

    private static void judge(Summary summary, Bustle country, double before, Scene scene) {
        Suspect suspect = Suspect.of(summary);
        double market = Math.max(before, country.beside(suspect.figures()));
        double strayOfCount = suspect.strayOfCount(market);
        Streak count = streak(AnomalyKind.VOLUME_SPIKE, summary, strayOfCount, scene);
        if (suspect.isBusy(count)) {
            BigDecimal observed = figure(suspect.figures().count());
            report(
                    AnomalyKind.VOLUME_SPIKE,
                    summary,
                    new Spike(strayOfCount, count, observed, figure(suspect.usualCount(market))),
                    scene);
        }
        double strayOfValue = suspect.strayOfValue(market);
        Streak value = streak(AnomalyKind.VALUE_SPIKE, summary, strayOfValue, scene);
        Streak ticket = Streak.of(
                "ticket/" + summary.issuer(), summary.at(), suspect.figures().strayTicket(), scene);
        boolean explained = EPISODES.isOpen(name(AnomalyKind.VOLUME_SPIKE, summary), summary.at(), scene)
                && ticket.strays() < Streak.FROM;
        if (suspect.isDear(value, ticket, market) && !explained) {
            BigDecimal observed = figure(suspect.figures().brl());
            report(
                    AnomalyKind.VALUE_SPIKE,
                    summary,
                    new Spike(strayOfValue, value, observed, figure(suspect.usualBrl(market))),
                    scene);
        }
    }

    /** What there is to say of an hour: by how much it strays alone and in its streak. */
    private record Spike(double strays, Streak streak, BigDecimal observed, BigDecimal expected) {}

    private static Streak streak(AnomalyKind kind, Summary summary, double strays, Scene scene) {
        return Streak.of(name(kind, summary), summary.at(), strays, scene);
    }

    private static String name(AnomalyKind kind, Summary summary) {
        return kind.slug() + '/' + summary.issuer();
    }

    private static void report(AnomalyKind kind, Summary summary, Spike spike, Scene scene) {
        Instant from = spike.streak().first(summary.at());
        Episode now = EPISODES.seen(name(kind, summary), from, summary.at(), scene);
        scene.report(finding(kind, summary, spike, now.first(), scene));
    }

    private static Finding finding(AnomalyKind kind, Summary summary, Spike spike, Instant first, Scene scene) {
        double strays = spike.streak().strays();
        boolean volume = kind == AnomalyKind.VOLUME_SPIKE;
        return new Finding(
                kind,
                strays > HIGH ? Severity.HIGH : Severity.MEDIUM,
                FindingStatus.OPEN,
                Subject.ofIssuer(summary.issuer()),
                first.toString(),
                new Window(first.minus(Duration.ofHours(1)), summary.at()),
                new Measured(
                        1 - Math.pow(10, -strays / 2),
                        spike.observed(),
                        spike.expected(),
                        volume ? null : spike.observed()),
                Evidence.of(
                        summary.evidence().isEmpty()
                                ? List.of()
                                : List.of(summary.evidence().split(","))),
                explanation(volume, spike),
                Detection.of(kind, summary.at(), scene.now()));
    }

    private static Explanation explanation(boolean volume, Spike spike) {
        boolean row = spike.streak().hours() > 1;
        return new Explanation(
                sentence(
                        Words.PT,
                        "%s em uma hora; o usual nesta hora da semana, com o movimento do mercado, é %s (%s desvios acima%s).",
                        volume ? " notas" : null,
                        row ? "; %d horas juntas, %s" : "",
                        spike),
                sentence(
                        Words.EN,
                        "%s in an hour; usual in this hour of the week, with what the market does, is %s (%s deviations above%s).",
                        volume ? " invoices" : null,
                        row ? "; %d hours together, %s" : "",
                        spike));
    }

    /** {@code unit} of counts; null for BRL. */
    private static String sentence(Words words, String form, @Nullable String unit, String together, Spike spike) {
        Streak streak = spike.streak();
        return form.formatted(
                unit == null ? words.brl(spike.observed()) : whole(spike.observed()) + unit,
                unit == null ? words.brl(spike.expected()) : words.number(spike.expected(), 0),
                words.number(spike.strays()),
                together.formatted(streak.hours(), words.number(streak.strays())));
    }

    private static BigDecimal whole(BigDecimal count) {
        return count.setScale(0, RoundingMode.HALF_UP);
    }

    @Override
    public void remind(String name, Scene scene) {
        if (!Recent.remind(name, scene) && !Streak.remind(name, scene)) {
            EPISODES.remind(name, scene);
        }
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
