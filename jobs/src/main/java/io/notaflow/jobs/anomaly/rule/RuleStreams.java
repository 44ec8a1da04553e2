package io.notaflow.jobs.anomaly.rule;

import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.RuleAnswer;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * All that rules put out.
 *
 * @param findings of documents at once, of groups at the barrier or when their window has closed
 * @param answers what became of each record with a rule, once, as soon as it is known
 */
public record RuleStreams(DataStream<Finding> findings, DataStream<RuleAnswer> answers) {}
