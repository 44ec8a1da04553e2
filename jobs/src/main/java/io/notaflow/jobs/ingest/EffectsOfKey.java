package io.notaflow.jobs.ingest;

import io.notaflow.domain.kpi.Station;
import io.notaflow.kpi.DocumentEffect;
import io.notaflow.kpi.FigureChange;
import io.notaflow.kpi.KeyFigures;
import io.notaflow.lifecycle.Counting;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.Decision.Deferred;
import io.notaflow.lifecycle.Decision.Duplicate;
import io.notaflow.lifecycle.Decision.Revision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.KeyState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * Tells what each document of the current key changed in the figures.
 *
 * <p>State: the figures of every remembered content of production, by revision, see {@code Figures} for their size; it lives as long as
 * the key's.
 */
final class EffectsOfKey {
    private final KeyFigures keyFigures;
    private final MapState<Integer, byte[]> figures;

    EffectsOfKey(RuntimeContext context, Duration lateAfter) {
        keyFigures = new KeyFigures(lateAfter);
        figures = context.getMapState(
                new MapStateDescriptor<>("figures", Types.INT, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    }

    /** The effect of a document on its key, whose state was {@code before}. */
    DocumentEffect of(Ingested document, KeyState before, Decision decision) throws Exception {
        DocumentFacts facts = document.facts();
        KeyState after = decision.state();
        if (decision instanceof Revision revision) {
            remember(revision.number(), document.figures(), after);
        }
        FigureChange change = before.equals(after)
                ? null
                : keyFigures.between(before, after, this::figures).orElse(null);
        if (decision instanceof Revision revision && revision.number() > 1) {
            forgetReplaced(after);
        }
        BigDecimal money = decision instanceof Deferred
                ? Objects.requireNonNullElse(facts.total(), BigDecimal.ZERO)
                : total(after).subtract(total(before));
        return new DocumentEffect(
                outcome(decision), code(decision, facts), facts.origin().receivedAt(), money, change);
    }

    /** Forgets the current key. */
    void forget() {
        figures.clear();
    }

    private void remember(int revision, byte[] counted, KeyState after) throws Exception {
        if (after.productionRevisions().contains(revision)) {
            figures.put(revision, counted);
        }
    }

    private void forgetReplaced(KeyState after) throws Exception {
        Set<Integer> kept = after.productionRevisions();
        List<Integer> replaced = new ArrayList<>();
        for (int revision : figures.keys()) {
            if (!kept.contains(revision)) {
                replaced.add(revision);
            }
        }
        for (int revision : replaced) {
            figures.remove(revision);
        }
    }

    private byte[] figures(int revision) {
        try {
            return Objects.requireNonNull(figures.get(revision), "every remembered content of production has figures");
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read the figures of a key", e);
        }
    }

    private static BigDecimal total(KeyState state) {
        return state.counting()
                .filter(counting -> !counting.cancelled())
                .map(Counting::invoice)
                .map(invoice -> Objects.requireNonNullElse(invoice.total(), BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    private static Station outcome(Decision decision) {
        if (decision instanceof Duplicate) {
            return Station.DUPLICATE;
        }
        return decision instanceof Deferred ? Station.DEFERRED : Station.ACCEPTED;
    }

    private static String code(Decision decision, DocumentFacts facts) {
        if (decision instanceof Duplicate duplicate) {
            return duplicate.reason().name();
        }
        if (decision instanceof Deferred deferred) {
            return deferred.reason().name();
        }
        return facts.invoice() == null ? "STATEMENT" : "INVOICE";
    }
}
