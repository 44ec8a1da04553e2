package io.notaflow.anomaly.sequence;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.sequence.Notes.Note;
import io.notaflow.anomaly.timeline.Detector;
import io.notaflow.anomaly.timeline.Scene;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * DUPLICATE_NUMBER: two access keys of one natural key (state, issuer, model, series, number; SEFAZ rejection 539). An unproven key with
 * the recipient and total of the other is the first try of one that was sent again, and no finding.
 *
 * <p>Memory: 40 bytes a number, for 400 days; a reminder per block of 64 numbers.
 */
final class NumberUseDetector implements Detector<Fact> {
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int BLOCK = 64;
    private static final int MOST_KEYS = 8;
    private static final long PROVEN = 1;

    @Override
    public String name() {
        return "use";
    }

    @Override
    public void observe(Fact fact, Scene scene) {
        if (fact.kind() != FactKind.SEEN && fact.kind() != FactKind.ISSUED) {
            return;
        }
        AccessKey key = fact.accessKey();
        SeriesName series = SeriesName.of(key);
        String name = series.local() + '/' + key.number();
        Notes uses = Notes.of(scene.memory().get(name));
        boolean isFirst = uses.isEmpty();
        boolean known = uses.remove(key.value().substring(0, 6) + key.value().substring(34));
        uses.add(note(fact), MOST_KEYS);
        scene.memory().put(name, uses.bytes());
        if (isFirst) {
            remember(series, key.number(), fact.at(), scene);
        }
        if (uses.all().size() > 1 && (!known || fact.kind() == FactKind.ISSUED)) {
            judge(uses.all(), series, key.number(), scene);
        }
    }

    /** Beside the number a key holds 16 digits; they stand for it. */
    private static Note note(Fact fact) {
        String key = fact.key();
        Traits traits = fact.traits();
        long content = traits == null ? 0 : Objects.hash(traits.recipient(), traits.total());
        long proven = fact.kind() == FactKind.ISSUED ? PROVEN : 0;
        return new Note(fact.at(), key.substring(0, 6) + key.substring(34), content, proven);
    }

    private static void remember(SeriesName series, int number, Instant at, Scene scene) {
        String block = series.local() + "/b" + number / BLOCK;
        if (scene.memory().get(block) == null) {
            scene.memory().put(block, new byte[] {1});
            scene.remind(at.plus(KEPT), block);
        }
    }

    @Override
    public void remind(String name, Scene scene) {
        int block = Integer.parseInt(name.substring(name.indexOf("/b") + 2));
        String series = name.substring(0, name.indexOf("/b"));
        for (int number = block * BLOCK; number < (block + 1) * BLOCK; number++) {
            scene.memory().remove(series + '/' + number);
        }
        scene.memory().remove(name);
    }

    private static void judge(List<Note> uses, SeriesName series, int number, Scene scene) {
        long proven = uses.stream().filter(use -> use.mark() == PROVEN).count();
        long contents = uses.stream().map(Note::cents).distinct().count();
        if (proven < 2 && contents < 2) {
            return;
        }
        List<String> keys = uses.stream()
                .map(use -> KeyStamp.key(Long.parseLong(use.key()), series, number))
                .toList();
        Instant last = uses.get(uses.size() - 1).at();
        scene.report(new Found(AnomalyKind.DUPLICATE_NUMBER, series.subject(), String.valueOf(number))
                .open(
                        proven < 2 ? Severity.MEDIUM : Severity.HIGH,
                        new Window(uses.get(0).at(), last),
                        new Measured(1, BigDecimal.valueOf(keys.size()), BigDecimal.ONE, null),
                        Evidence.of(keys),
                        new Explanation(
                                "O número %d da série %d foi usado em %d chaves de acesso, %d autorizada(s)."
                                        .formatted(number, series.number(), keys.size(), proven),
                                "Number %d of series %d was used in %d access keys, %d of them authorised."
                                        .formatted(number, series.number(), keys.size(), proven)),
                        scene));
    }
}
