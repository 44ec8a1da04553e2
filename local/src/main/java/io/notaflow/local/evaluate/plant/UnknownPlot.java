package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.UNKNOWN_TO_RECIPIENT;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Truth;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** UNKNOWN_TO_RECIPIENT: operations that recipients do not know, one by one and three of one issuer; beside it other manifestations. */
final class UnknownPlot implements Plot {
    private static final int SINGLE = 5;
    private static final int NEGATIVES = 8;
    private static final String UNKNOWN = "210220";

    private final Set<String> used = new HashSet<>();

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < SINGLE; i++) {
            unknown(plan, alone(plan));
        }
        Sale first = alone(plan);
        List<Sale> three = new ArrayList<>(List.of(first));
        while (three.size() < 3) {
            three.add(plan.further(first.vendor(), first.at().plusDays(3L * three.size())));
        }
        Instant last = three.stream()
                .map(sale -> unknown(plan, sale))
                .max(Instant::compareTo)
                .orElseThrow();
        plan.tell(() -> new Truth(
                UNKNOWN_TO_RECIPIENT,
                PLANTED,
                SubjectType.ISSUER,
                first.vendor().id(),
                first.instant(),
                last,
                three.stream().map(Sale::key).toList(),
                0,
                "unknown to three recipients"));
        for (int i = 0; i < NEGATIVES; i++) {
            Sale sale = plan.trade();
            OffsetDateTime at = sale.authorised().plusDays(1 + i % 4);
            plan.send(Documents.manifested(
                    sale,
                    i % 2 == 0 ? "210210" : "210240",
                    i % 2 == 0 ? "Ciencia da Operacao" : "Operacao nao Realizada",
                    at));
            plan.ofInvoice(UNKNOWN_TO_RECIPIENT, NEGATIVE, at.toInstant(), "known or not performed", sale);
        }
    }

    /** Of a vendor that no other plant of this kind is about. */
    private Sale alone(Plan plan) {
        return plan.anchor(sale -> Plan.isTrade(sale) && used.add(sale.vendor().id()));
    }

    private static Instant unknown(Plan plan, Sale sale) {
        OffsetDateTime at = sale.authorised().plus(plan.between(Duration.ofHours(5), Duration.ofDays(4)));
        plan.send(Documents.manifested(sale, UNKNOWN, "Desconhecimento da Operacao", at));
        plan.ofInvoice(UNKNOWN_TO_RECIPIENT, PLANTED, at.toInstant(), "unknown to its recipient", sale);
        return at.toInstant();
    }
}
