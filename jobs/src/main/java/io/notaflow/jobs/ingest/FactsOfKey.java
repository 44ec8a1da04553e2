package io.notaflow.jobs.ingest;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.anomaly.fact.TraitsCodec;
import io.notaflow.anomaly.key.KeyFacts;
import io.notaflow.anomaly.key.KeyFindings;
import io.notaflow.config.CancellationWindows;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.Decision.Revision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.DocumentKind;
import io.notaflow.lifecycle.KeyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * Tells what each document of the current key means to detectors: facts for those that look at more than a key, findings of the key
 * itself.
 *
 * <p>State: the traits of every remembered content of production, by revision, see {@code Traits} for their size; it lives as long as the
 * key's.
 */
final class FactsOfKey {
    private final KeyFacts facts;
    private final KeyFindings findings;
    private final MapState<Integer, byte[]> traits;

    FactsOfKey(RuntimeContext context, CancellationWindows windows) {
        facts = new KeyFacts(this::traits);
        findings = new KeyFindings(windows);
        traits = context.getMapState(
                new MapStateDescriptor<>("traits", Types.INT, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    }

    /** What a document changed about its key, whose state was {@code before}. */
    void tell(Ingested document, KeyState before, Decision decision, Consumer<Fact> told, Consumer<Finding> found)
            throws Exception {
        DocumentFacts arrived = document.facts();
        KeyState after = decision.state();
        if (arrived.kind() == DocumentKind.VOIDED_RANGE) {
            if (!before.equals(after)) {
                KeyFacts.ofRange(arrived).ifPresent(told);
            }
            return;
        }
        if (decision instanceof Revision revision && after.productionRevisions().contains(revision.number())) {
            traits.put(revision.number(), document.traits());
        }
        if (before.equals(after)) {
            return;
        }
        facts.between(arrived.key(), before, after).forEach(told);
        findings.between(arrived.key(), before, after, this::traits).forEach(found);
        if (decision instanceof Revision revision && revision.number() > 1) {
            forgetReplaced(after);
        }
    }

    /** Forgets the current key. */
    void forget() {
        traits.clear();
    }

    private void forgetReplaced(KeyState after) throws Exception {
        Set<Integer> kept = after.productionRevisions();
        List<Integer> replaced = new ArrayList<>();
        for (int revision : traits.keys()) {
            if (!kept.contains(revision)) {
                replaced.add(revision);
            }
        }
        for (int revision : replaced) {
            traits.remove(revision);
        }
    }

    private Traits traits(int revision) {
        try {
            return TraitsCodec.traits(
                    Objects.requireNonNull(traits.get(revision), "every remembered content of production has traits"));
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read the traits of a key", e);
        }
    }
}
