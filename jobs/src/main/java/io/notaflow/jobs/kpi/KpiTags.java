package io.notaflow.jobs.kpi;

import io.notaflow.domain.kpi.KnownCut;
import io.notaflow.domain.kpi.KpiCurrent;
import io.notaflow.domain.kpi.LedgerEntry;
import io.notaflow.jobs.runtime.SerializerTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** The side outputs of the figures. */
final class KpiTags {
    static final OutputTag<LedgerEntry> LEDGER = new OutputTag<>("ledger", TypeInformation.of(LedgerEntry.class));
    static final OutputTag<LedgerEntry> TOTALS = new OutputTag<>("totals", TypeInformation.of(LedgerEntry.class));
    static final OutputTag<KpiCurrent> CURRENT = new OutputTag<>("current", SerializerTypeInfo.local(KpiCurrent.class));
    static final OutputTag<KnownCut> CUTS = new OutputTag<>("cuts", TypeInformation.of(KnownCut.class));

    private KpiTags() {}
}
