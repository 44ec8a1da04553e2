package io.notaflow.anomaly.rule;

import java.math.BigDecimal;

/**
 * What an aggregate is compared with.
 *
 * @param operator one of lt, le, gt, ge
 * @param value BRL for amounts, 0 to 1 for ratios
 */
public record Threshold(Operator operator, BigDecimal value) {}
