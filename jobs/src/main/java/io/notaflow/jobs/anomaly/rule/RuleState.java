package io.notaflow.jobs.anomaly.rule;

import io.notaflow.anomaly.rule.RuleRecord;
import io.notaflow.anomaly.rule.run.RuleBook;
import io.notaflow.anomaly.rule.run.RuleDecision;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/**
 * The book of rules as broadcast state: the records that count in the order in which they came, and the position of the last one that was
 * decided about. At most 10,000 records of 16 kB, usually some hundred of 1 kB.
 */
final class RuleState {
    private static final int PROGRESS = -1;

    private final BroadcastState<Integer, RuleRecord> saved;
    private final RuleBook book = new RuleBook();

    RuleState(OperatorStateStore store) throws Exception {
        saved = store.getBroadcastState(
                new MapStateDescriptor<>("rules", Types.INT, TypeInformation.of(RuleRecord.class)));
        Map<Integer, RuleRecord> records = new TreeMap<>();
        for (Map.Entry<Integer, RuleRecord> entry : saved.immutableEntries()) {
            records.put(entry.getKey(), entry.getValue());
        }
        RuleRecord progress = records.remove(PROGRESS);
        records.values().forEach(book::offer);
        if (progress != null) {
            book.resumeAfter(progress.offset(), progress.knownAt());
        }
    }

    RuleBook book() {
        return book;
    }

    /** Decides about the next record, see {@link RuleBook#offer}. */
    Optional<RuleDecision> offer(RuleRecord next) throws Exception {
        Optional<RuleDecision> decision = book.offer(next);
        if (decision.isPresent()) {
            if (decision.get().accepted()) {
                saved.put(book.records().size() - 1, next);
            }
            saved.put(PROGRESS, new RuleRecord(book.lastOffset(), book.lastKnownAt(), null, null));
        }
        return decision;
    }
}
