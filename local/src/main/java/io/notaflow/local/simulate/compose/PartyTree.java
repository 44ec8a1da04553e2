package io.notaflow.local.simulate.compose;

import io.notaflow.local.simulate.catalogue.Municipality;
import io.notaflow.local.simulate.catalogue.Names;
import io.notaflow.local.simulate.catalogue.State;
import io.notaflow.local.simulate.model.Issuer;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Node;

/** The two sides of an invoice as {@code emit} and {@code dest}. */
final class PartyTree {

    private static final String HOMOLOGATION = "NF-E EMITIDA EM AMBIENTE DE HOMOLOGACAO - SEM VALOR FISCAL";

    private PartyTree() {}

    static Node issuer(Issuer issuer) {
        Dice dice = Dice.of(issuer.number(), 0, 0xADD);
        return Node.of("emit")
                .text(issuer.naturalPerson() ? "CPF" : "CNPJ", issuer.taxId())
                .text("xNome", issuer.name())
                .add(address("enderEmit", issuer.state(), issuer.municipality(), dice))
                .text("IE", issuer.stateRegistration())
                .number("CRT", issuer.regime().code());
    }

    static Node recipient(Recipient recipient, int environment, Dice dice) {
        Node dest = Node.of("dest");
        String taxId = recipient.taxId();
        dest.text(recipient.foreign() ? "idEstrangeiro" : taxId.length() == 11 ? "CPF" : "CNPJ", taxId);
        if (environment == 2) {
            dest.text("xNome", HOMOLOGATION);
        } else if (recipient.name() != null) {
            dest.text("xNome", recipient.name());
        }
        State state = recipient.state();
        Municipality place = recipient.municipality();
        if (recipient.foreign()) {
            dest.add(abroad());
        } else if (state != null && place != null) {
            dest.add(address("enderDest", state, place, dice));
        }
        dest.number("indIEDest", recipient.registrationStatus());
        if (recipient.registrationStatus() == 1) {
            dest.text("IE", "1" + dice.digits(8));
        }
        if (taxId.length() == 11 && state != null) {
            dest.text("email", "cliente" + dice.digits(5) + "@example.com");
        }
        return dest;
    }

    private static Node address(String name, State state, Municipality place, Dice dice) {
        return Node.of(name)
                .text("xLgr", Names.street(dice))
                .text("nro", Integer.toString(1 + dice.below(4_000)))
                .text("xBairro", Names.district(dice))
                .text("cMun", place.code())
                .text("xMun", place.name())
                .text("UF", state.name())
                .text("CEP", place.postalPrefix() + dice.digits(3))
                .text("cPais", "1058")
                .text("xPais", "BRASIL")
                .text("fone", place.areaCode() + "3" + dice.digits(7));
    }

    private static Node abroad() {
        return Node.of("enderDest")
                .text("xLgr", "HARBOUR ROAD")
                .text("nro", "88")
                .text("xBairro", "PORT")
                .text("cMun", "9999999")
                .text("xMun", "EXTERIOR")
                .text("UF", "EX")
                .text("cPais", "1600")
                .text("xPais", "CHINA, REPUBLICA POPULAR");
    }
}
