package io.notaflow.local.simulate.model;

import io.notaflow.local.simulate.catalogue.Business;
import io.notaflow.local.simulate.catalogue.Municipality;
import io.notaflow.local.simulate.catalogue.Names;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.random.Dice;
import java.util.Locale;

/**
 * An establishment (or a rural producer) that issues invoices.
 *
 * @param taxId CNPJ of 14 characters or CPF of 11
 * @param number unique among the simulated issuers
 */
public record Issuer(
        int number,
        Business business,
        Regime regime,
        String taxId,
        String name,
        State state,
        Municipality municipality,
        String stateRegistration) {

    private static final long PURPOSE = 0x155_0E4;

    /** The issuer of that number in the country of that seed; {@code letters} tells whether CNPJs with letters exist yet. */
    public static Issuer of(long seed, int number, Business business, Letters letters) {
        Dice dice = Dice.of(seed, number, PURPOSE);
        State state = State.at(dice.unit());
        Municipality municipality = dice.pick(state.municipalities());
        boolean person = business == Business.RURAL_PRODUCER;
        String name = person ? Names.person(dice) : Names.company(dice, business.word());
        int percent = dice.below(100);
        Regime regime = percent < business.simplesPercent()
                ? Regime.SIMPLES
                : percent >= 98 && !person ? Regime.SIMPLES_EXCEEDED : Regime.NORMAL;
        String root = String.format(Locale.ROOT, "%08d", 10_000_000 + number * 7_919L % 80_000_000);
        if (number % 20 == 7 && letters == Letters.EXIST && !person) {
            root = "" + (char) ('A' + number % 26) + root.substring(1, 4) + (char) ('A' + number / 26 % 26)
                    + root.substring(5);
        }
        String taxId = person ? CheckDigits.cpf("1" + root) : CheckDigits.cnpj(root + "0001");
        return new Issuer(number, business, regime, taxId, name, state, municipality, dice.digits(9));
    }

    /** Whether CNPJs with letters are being given out (from July 2026). */
    public enum Letters {
        EXIST,
        DO_NOT_EXIST
    }

    /** Whether the issuer is identified by a CPF. */
    public boolean naturalPerson() {
        return taxId.length() == 11;
    }
}
