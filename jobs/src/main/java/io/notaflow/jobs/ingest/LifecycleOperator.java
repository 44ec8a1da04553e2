package io.notaflow.jobs.ingest;

import io.notaflow.config.KpisConfig;
import io.notaflow.domain.outcome.SetAside;
import io.notaflow.jobs.metric.DecisionAges;
import io.notaflow.jobs.metric.Metric;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.Decision.Deferred;
import io.notaflow.lifecycle.Decision.Duplicate;
import io.notaflow.lifecycle.Decision.Reason;
import io.notaflow.lifecycle.Decision.Revision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.DocumentKind;
import io.notaflow.lifecycle.KeyState;
import io.notaflow.lifecycle.KeyStateCodec;
import io.notaflow.lifecycle.Lifecycle;
import io.notaflow.lifecycle.Retention;
import io.notaflow.lifecycle.Statuses;
import io.notaflow.table.silver.InvoiceItemsTable;
import io.notaflow.table.silver.InvoicePaymentsTable;
import io.notaflow.table.silver.InvoicesTable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.metrics.Counter;
import org.apache.flink.runtime.state.VoidNamespace;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.InternalTimer;
import org.apache.flink.streaming.api.operators.InternalTimerService;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.Triggerable;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.table.data.RowData;
import org.apache.flink.table.data.binary.BinaryRowData;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of each document of a key, and tells the state of changed keys, and what was stated about them, at the barrier.
 *
 * <p>Key: access key, or identity of a voided range. State: {@link KeyState} as bytes, 143 for an invoice with its protocol, 44 more
 * per event, about 100 per further content; 6 kB for a key with as many of both as are remembered, 25 kB when all their texts are of
 * the longest kept. With figures also those of each content, see {@link EffectsOfKey}, with anomalies their traits, see {@link FactsOfKey}. Time to live: one event-time timer per key at {@link Retention#forgetAt}; none when the horizon is unlimited.
 *
 * <p>The changed keys live in memory between two barriers only: each barrier empties them before the snapshot, so nothing of them is
 * in a checkpoint, and after a failure the replayed documents change the same keys again.
 */
final class LifecycleOperator extends AbstractStreamOperator<RowData>
        implements OneInputStreamOperator<Ingested, RowData>, Triggerable<String, VoidNamespace> {
    private static final long serialVersionUID = 1L;
    private static final int REVISION = InvoicesTable.TABLE.indexOf("revision");
    private static final int ITEM_REVISION = InvoiceItemsTable.TABLE.indexOf("revision");
    private static final int PAYMENT_REVISION = InvoicePaymentsTable.TABLE.indexOf("revision");

    private final IngestSettings settings;
    private final long epoch;

    private transient Retention retention;
    private transient Lifecycle lifecycle;
    private transient ValueState<byte[]> states;
    private transient @Nullable EffectsOfKey effects;
    private transient @Nullable FactsOfKey facts;
    private transient InternalTimerService<VoidNamespace> timers;
    private transient Map<String, byte[]> changed;
    private transient EventsOfKeys events;
    private transient StreamRecord<RowData> row;
    private transient Counter accepted;
    private transient Counter duplicates;
    private transient Counter deferred;
    private transient DecisionAges ages;

    LifecycleOperator(IngestSettings settings, long epoch) {
        this.settings = settings;
        this.epoch = epoch;
    }

    @Override
    public void open() throws Exception {
        super.open();
        retention = new Retention(settings.ingest().horizon());
        lifecycle = new Lifecycle(retention);
        states = getRuntimeContext()
                .getState(
                        new ValueStateDescriptor<>("key-state", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        KpisConfig kpis = settings.kpis();
        effects = kpis == null ? null : new EffectsOfKey(getRuntimeContext(), kpis.lateAfter());
        facts = settings.anomalies() == null
                ? null
                : new FactsOfKey(getRuntimeContext(), settings.ingest().cancellationWindows());
        timers = getInternalTimerService("forget", VoidNamespaceSerializer.INSTANCE, this);
        changed = new LinkedHashMap<>();
        events = new EventsOfKeys();
        row = new StreamRecord<>(null);
        accepted = Metric.ACCEPTED.counter(getMetricGroup());
        duplicates = Metric.DUPLICATES.counter(getMetricGroup());
        deferred = Metric.DEFERRED.counter(getMetricGroup());
        ages = new DecisionAges(getMetricGroup());
    }

    @Override
    public void processElement(StreamRecord<Ingested> element) throws Exception {
        Ingested document = element.getValue();
        DocumentFacts arrived = document.facts();
        byte[] bytes = states.value();
        KeyState before = bytes == null ? KeyState.EMPTY : KeyStateCodec.state(bytes);
        Decision decision = isForgotten(arrived)
                ? new Deferred(before, Reason.OLDER_THAN_HORIZON)
                : lifecycle.decide(before, arrived);
        remember(arrived, before, decision.state(), bytes == null);
        if (effects != null) {
            output.collect(SilverTags.EFFECTS, new StreamRecord<>(effects.of(document, before, decision)));
        }
        if (facts != null) {
            facts.tell(
                    document,
                    before,
                    decision,
                    fact -> output.collect(SilverTags.FACTS, new StreamRecord<>(fact)),
                    finding -> output.collect(SilverTags.FINDINGS, new StreamRecord<>(finding)));
        }
        if (element.hasTimestamp()) {
            row.setTimestamp(element.getTimestamp());
            ages.decided(element.getTimestamp(), getProcessingTimeService().getCurrentProcessingTime());
        }
        if (decision instanceof Duplicate duplicate) {
            duplicates.inc();
            output.collect(SilverTags.DUPLICATES, new StreamRecord<>(setAside(arrived, duplicate.reason())));
        } else if (decision instanceof Deferred late) {
            deferred.inc();
            output.collect(SilverTags.DEFERRED, new StreamRecord<>(setAside(arrived, late.reason())));
        } else if (decision instanceof Revision revision) {
            accepted.inc();
            write(document, revision.number());
        } else {
            accepted.inc();
            write(SilverTags.EVENTS, document.row());
            if (arrived.kind() != DocumentKind.VOIDED_RANGE) {
                events.add(arrived, document.row());
            }
        }
    }

    /** The state of the key may be gone already, so that a copy could not be told from the first. */
    private boolean isForgotten(DocumentFacts facts) {
        return !retention.isUnlimited()
                && timers.currentWatermark()
                        >= retention
                                .forgetAt(facts.key(), facts.origin().receivedAt())
                                .toEpochMilli();
    }

    private void remember(DocumentFacts facts, KeyState before, KeyState after, boolean isNew) throws IOException {
        if (after.equals(before)) {
            return;
        }
        byte[] bytes = KeyStateCodec.bytes(after);
        states.update(bytes);
        if (facts.kind() != DocumentKind.VOIDED_RANGE) {
            changed.put(facts.key(), bytes);
        }
        if (isNew && !retention.isUnlimited()) {
            timers.registerEventTimeTimer(
                    VoidNamespace.INSTANCE,
                    retention.forgetAt(facts.key(), facts.origin().receivedAt()).toEpochMilli());
        }
    }

    private void write(Ingested document, int revision) {
        document.row().setInt(REVISION, revision);
        output.collect(row.replace(document.row()));
        write(SilverTags.ITEMS, document.items(), ITEM_REVISION, revision);
        write(SilverTags.PAYMENTS, document.payments(), PAYMENT_REVISION, revision);
    }

    private void write(OutputTag<RowData> tag, List<BinaryRowData> rows, int column, int revision) {
        for (BinaryRowData one : rows) {
            one.setInt(column, revision);
            write(tag, one);
        }
    }

    private void write(OutputTag<RowData> tag, RowData one) {
        output.collect(tag, row.replace(one));
    }

    private static SetAside setAside(DocumentFacts facts, Reason reason) {
        return new SetAside(
                facts.origin(), facts.kind().name(), facts.key(), facts.fingerprint(), reason.name(), facts.total());
    }

    @Override
    public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
        super.prepareSnapshotPreBarrier(checkpoint);
        for (Map.Entry<String, byte[]> one : changed.entrySet()) {
            KeyState state = KeyStateCodec.state(one.getValue());
            output.collect(
                    SilverTags.STATUSES, new StreamRecord<>(Statuses.of(one.getKey(), state, epoch, checkpoint)));
        }
        changed.clear();
        ages.barrier();
        events.take(epoch, checkpoint, event -> output.collect(SilverTags.STATED, new StreamRecord<>(event)));
    }

    @Override
    public void onEventTime(InternalTimer<String, VoidNamespace> timer) throws Exception {
        states.clear();
        if (effects != null) {
            effects.forget();
        }
        if (facts != null) {
            facts.forget();
        }
    }

    @Override
    public void onProcessingTime(InternalTimer<String, VoidNamespace> timer) {
        throw new IllegalStateException("Cannot happen: no timer of processing time is registered");
    }
}
