package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.catalogue.Municipality;
import io.notaflow.local.simulate.catalogue.Names;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.model.CheckDigits;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Issuer;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.random.Dice;
import org.jspecify.annotations.Nullable;

/** Chooses what an issuer does and with whom. */
final class Deals {

    private Deals() {}

    static Deal choose(Issuer issuer, Dice dice) {
        if (issuer.business().model() == 65) {
            return Deal.RETAIL;
        }
        switch (issuer.business()) {
            case MARKETPLACE_SELLER -> {
                return Deal.CONSUMER_SALE;
            }
            case EXPORTER -> {
                return dice.chance(0.6) ? Deal.EXPORT : Deal.SALE;
            }
            case IMPORTER -> {
                return dice.chance(0.3) ? Deal.IMPORT : Deal.SALE;
            }
            case SMALL_WORKSHOP, FUEL_DISTRIBUTOR, RURAL_PRODUCER -> {
                return Deal.SALE;
            }
            default -> {
                int roll = dice.below(100);
                return roll < 78
                        ? Deal.SALE
                        : roll < 84
                                ? Deal.TRANSFER
                                : roll < 88
                                        ? Deal.BONUS
                                        : roll < 91
                                                ? Deal.SHIPMENT
                                                : roll < 94
                                                        ? Deal.PURCHASE_RETURN
                                                        : roll < 98 ? Deal.SALE_RETURN : Deal.COMPLEMENT;
            }
        }
    }

    static @Nullable Recipient recipient(Deal deal, Issuer issuer, Dice dice) {
        return switch (deal) {
            case RETAIL -> consumerAtTheTill(dice);
            case EXPORT, IMPORT -> new Recipient("EX" + dice.digits(9), "OVERSEAS TRADING CO", null, null, 9, true);
            case CONSUMER_SALE -> person(dice, State.at(dice.unit()));
            case TRANSFER -> {
                String first12 = issuer.taxId().substring(0, 8) + "0002";
                yield placed(CheckDigits.cnpj(first12), issuer.name(), otherState(issuer, dice), 1, dice);
            }
            default -> company(issuer, dice);
        };
    }

    private static @Nullable Recipient consumerAtTheTill(Dice dice) {
        if (dice.chance(0.65)) {
            return null;
        }
        return dice.chance(0.9)
                ? new Recipient(CheckDigits.cpf(nine(dice)), Names.person(dice), null, null, 9, false)
                : new Recipient(
                        CheckDigits.cnpj(root(dice.below(20_000)) + "0001"),
                        Names.company(dice, "ESCRITORIO"),
                        null,
                        null,
                        9,
                        false);
    }

    private static Recipient person(Dice dice, State state) {
        return placed(CheckDigits.cpf(nine(dice)), Names.person(dice), state, 9, dice);
    }

    private static Recipient company(Issuer issuer, Dice dice) {
        String cnpj = CheckDigits.cnpj(root(dice.below(20_000)) + "0001");
        boolean rural = issuer.naturalPerson();
        State state = rural ? issuer.state() : otherState(issuer, dice);
        return placed(cnpj, Names.company(dice, "COMERCIAL"), state, 1, dice);
    }

    private static State otherState(Issuer issuer, Dice dice) {
        return dice.chance(0.65) ? issuer.state() : State.at(dice.unit());
    }

    private static Recipient placed(String taxId, String name, State state, int status, Dice dice) {
        Municipality place = dice.pick(state.municipalities());
        return new Recipient(taxId, name, state, place, status, false);
    }

    private static String nine(Dice dice) {
        return Long.toString(dice.between(100_000_001, 899_999_998));
    }

    private static String root(int number) {
        return Integer.toString(91_000_000 + number * 17);
    }
}
