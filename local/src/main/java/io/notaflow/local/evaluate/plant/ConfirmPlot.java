package io.notaflow.local.evaluate.plant;

import static io.notaflow.domain.anomaly.AnomalyKind.CANCEL_AFTER_CONFIRM;
import static io.notaflow.local.evaluate.truth.Label.NEGATIVE;
import static io.notaflow.local.evaluate.truth.Label.PLANTED;

import io.notaflow.local.evaluate.paper.Documents;
import io.notaflow.local.evaluate.paper.Sale;
import io.notaflow.local.evaluate.truth.Label;
import java.time.OffsetDateTime;

/** CANCEL_AFTER_CONFIRM: cancelled though the recipient had confirmed or the goods were delivered; beside it the other way round. */
final class ConfirmPlot implements Plot {
    private static final int EACH = 4;

    @Override
    public void plant(Plan plan) {
        for (int i = 0; i < EACH; i++) {
            confirmed(plan, PLANTED, "210200", "Confirmacao da Operacao", 20);
            Sale delivered = plan.trade();
            OffsetDateTime proof = delivered.authorised().plusHours(6);
            plan.send(Documents.byIssuer(delivered, "110130", "Comprovante de Entrega da NF-e", proof));
            plan.send(Documents.cancelled(delivered, proof.plusHours(9)));
            plan.ofInvoice(
                    CANCEL_AFTER_CONFIRM,
                    PLANTED,
                    proof.plusHours(9).toInstant(),
                    "delivered, then cancelled",
                    delivered);
            confirmed(plan, NEGATIVE, "210200", "Confirmacao da Operacao", -3);
            confirmed(plan, NEGATIVE, "210210", "Ciencia da Operacao", 20);
        }
    }

    /** Cancelled that many hours after the recipient's word, or before it. */
    private static void confirmed(Plan plan, Label label, String type, String name, int hours) {
        Sale sale = plan.trade();
        OffsetDateTime said =
                sale.authorised().plusMinutes(hours < 0 ? 600 : 60 + plan.dice().below(120));
        OffsetDateTime cancelled = said.plusHours(hours);
        plan.send(Documents.manifested(sale, type, name, said));
        plan.send(Documents.cancelled(sale, cancelled));
        plan.ofInvoice(
                CANCEL_AFTER_CONFIRM, label, cancelled.toInstant(), type + ", cancelled " + hours + " h later", sale);
    }
}
