package io.notaflow.jobs.anomaly.rule;

import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.RuleAnswer;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** The side outputs of rules. */
final class RuleTags {
    static final OutputTag<Finding> FINDINGS = new OutputTag<>("rule-findings", TypeInformation.of(Finding.class));
    static final OutputTag<RuleAnswer> ANSWERS = new OutputTag<>("rule-answers", TypeInformation.of(RuleAnswer.class));

    private RuleTags() {}
}
