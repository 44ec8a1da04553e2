package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Trade;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Node;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How an invoice is paid: {@code cobr} for terms and {@code pag}. */
final class PaymentTree {

    private static final LocalDate NEW_CODES = LocalDate.of(2026, 5, 4);
    private static final String ACQUIRER = CheckDigits.cnpj("010274120001");

    private PaymentTree() {}

    /** Adds the elements to {@code infNFe}. */
    static void addTo(Node invoice, Trade trade, long number, long payable, Dice dice) {
        boolean terms = trade.deal() == Deal.SALE && payable > 0 && dice.chance(0.6);
        if (terms) {
            invoice.add(billing(trade, number, payable));
        }
        Node payment = Node.of("pag");
        if (!trade.deal().paid() || payable == 0) {
            payment.add(way("90", 0));
        } else if (terms) {
            payment.add(Node.of("detPag").number("indPag", 1).text("tPag", "15").cents("vPag", payable));
        } else if (trade.deal() == Deal.RETAIL) {
            retail(payment, payable, dice);
        } else {
            boolean fresh = !trade.day().isBefore(NEW_CODES);
            payment.add(way(
                    dice.pick(fresh ? List.of("17", "18", "16", "20", "23", "24") : List.of("17", "18", "16")),
                    payable));
        }
        invoice.add(payment);
    }

    private static void retail(Node payment, long payable, Dice dice) {
        int roll = dice.below(100);
        if (roll < 25) {
            long handed = dice.chance(0.5) ? payable : (payable + 1_999) / 1_000 * 1_000;
            payment.add(way("01", handed)).cents("vTroco", handed - payable);
        } else if (roll < 60) {
            payment.add(card(dice.chance(0.5) ? "03" : "04", payable, dice));
        } else if (roll < 85) {
            payment.add(way(dice.chance(0.8) ? "17" : "20", payable));
        } else if (roll < 92 && payable > 200) {
            long first = payable / 2;
            payment.add(way("01", first)).add(card("04", payable - first, dice));
        } else {
            payment.add(way(dice.pick(List.of("05", "10", "11", "12", "19", "21")), payable));
        }
    }

    private static Node way(String code, long cents) {
        return Node.of("detPag").text("tPag", code).cents("vPag", cents);
    }

    private static Node card(String code, long cents, Dice dice) {
        return way(code, cents)
                .add(Node.of("card")
                        .number("tpIntegra", 1)
                        .text("CNPJ", ACQUIRER)
                        .text("tBand", dice.pick(List.of("01", "02", "03", "06")))
                        .text("cAut", dice.digits(6)));
    }

    private static Node billing(Trade trade, long number, long payable) {
        Node billing = Node.of("cobr")
                .add(Node.of("fat")
                        .text("nFat", Long.toString(number))
                        .cents("vOrig", payable)
                        .cents("vDesc", 0)
                        .cents("vLiq", payable));
        int parts = payable > 100_000 ? 3 : 1;
        long rest = payable;
        for (int part = 1; part <= parts; part++) {
            long share = part == parts ? rest : payable / parts;
            rest -= share;
            billing.add(Node.of("dup")
                    .text("nDup", String.format(Locale.ROOT, "%03d", part))
                    .text("dVenc", trade.day().plusDays(30L * part).toString())
                    .cents("vDup", share));
        }
        return billing;
    }
}
