package io.notaflow.anomaly.rule.run;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.rule.Aggregate;
import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Operator;
import io.notaflow.anomaly.rule.Rule;
import io.notaflow.anomaly.text.Words;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.FindingStatus;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Says in sentences why a rule found something. */
final class RuleWords {
    private RuleWords() {}

    static Explanation ofDocument(Rule rule, Fact fact, FindingStatus status) {
        boolean open = status == FindingStatus.OPEN;
        String when = Words.PT.moment(fact.invoice().issuedLocally());
        String then = Words.EN.moment(fact.invoice().issuedLocally());
        String what = Field.MODEL.number(fact) + "/" + Field.SERIES.number(fact) + "/" + Field.NUMBER.number(fact);
        return new Explanation(
                "Regra \"" + rule.title().pt() + "\": o documento " + what + ", de "
                        + Words.PT.brl(fact.invoice().total()) + ", emitido em " + when
                        + (open ? ", atende às condições." : ", deu lugar a outro conteúdo."),
                "Rule \"" + rule.title().en() + "\": document " + what + " of "
                        + Words.EN.brl(fact.invoice().total()) + ", issued at " + then
                        + (open ? ", meets the conditions." : ", gave way to another content."));
    }

    static Explanation ofGroup(
            Judged judged, long index, Tally tally, @Nullable BigDecimal observed, FindingStatus status) {
        Judgement rule = judged.judgement();
        boolean open = status == FindingStatus.OPEN;
        String window = rule.window().name(index);
        String group = judged.group().name();
        return new Explanation(
                "Regra \"" + rule.title().pt() + "\": " + aggregate(rule.aggregate(), Words.PT) + ' '
                        + value(rule, tally, observed, Words.PT) + " (limite: "
                        + symbol(rule.threshold().operator()) + ' '
                        + shown(rule.aggregate(), rule.threshold().value(), Words.PT) + "), grupo " + group
                        + ", janela " + window + ", " + Words.PT.number(tally.documents()) + " documentos"
                        + (open ? "." : "; a condição deixou de valer."),
                "Rule \"" + rule.title().en() + "\": " + aggregate(rule.aggregate(), Words.EN) + ' '
                        + value(rule, tally, observed, Words.EN) + " (limit: "
                        + symbol(rule.threshold().operator()) + ' '
                        + shown(rule.aggregate(), rule.threshold().value(), Words.EN) + "), group " + group
                        + ", window " + window + ", " + Words.EN.number(tally.documents()) + " documents"
                        + (open ? "." : "; the condition holds no more."));
    }

    private static String value(Judgement rule, Tally tally, @Nullable BigDecimal observed, Words words) {
        if (observed == null) {
            return "-";
        }
        return (tally.isExact() || rule.aggregate().kind() != Aggregate.Kind.DISTINCT ? "" : "≈ ")
                + shown(rule.aggregate(), observed, words);
    }

    private static String shown(Aggregate aggregate, BigDecimal value, Words words) {
        if (aggregate.kind() == Aggregate.Kind.RATIO) {
            return words.number(value.movePointRight(2), 2) + " %";
        }
        return aggregate.isMoney() ? words.brl(value) : words.number(value, value.scale() <= 0 ? 0 : 2);
    }

    private static String aggregate(Aggregate aggregate, Words words) {
        boolean pt = words == Words.PT;
        String name =
                switch (aggregate.kind()) {
                    case COUNT -> pt ? "número de documentos" : "number of documents";
                    case SUM -> pt ? "soma de" : "sum of";
                    case MIN -> pt ? "mínimo de" : "minimum of";
                    case MAX -> pt ? "máximo de" : "maximum of";
                    case AVG -> pt ? "média de" : "average of";
                    case DISTINCT -> pt ? "valores distintos de" : "distinct values of";
                    case RATIO -> pt ? "proporção" : "share";
                };
        return aggregate.field() == null ? name : name + ' ' + aggregate.field().written();
    }

    private static String symbol(Operator operator) {
        return switch (operator) {
            case LT -> "<";
            case LE -> "≤";
            case GT -> ">";
            default -> "≥";
        };
    }
}
