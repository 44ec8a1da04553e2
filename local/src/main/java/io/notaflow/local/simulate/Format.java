package io.notaflow.local.simulate;

import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Flavour;
import java.util.List;

/** Which syntax invoices are written in; wrappers, lots and envelopes stay XML unless only JSON is wanted. */
public enum Format {
    XML,
    JSON,
    MIXED;

    private static final List<Flavour> COMMON_XML =
            List.of(Flavour.XML, Flavour.XML_DECLARED, Flavour.XML, Flavour.XML_DECLARED, Flavour.XML);
    private static final List<Flavour> RARE_XML =
            List.of(Flavour.XML_INDENTED, Flavour.XML_PREFIXED, Flavour.XML_BOM, Flavour.XML_LATIN1, Flavour.XML_UTF16);
    private static final List<Flavour> COMMON_JSON = List.of(Flavour.JSON_MIRROR, Flavour.JSON_UNWRAPPED);
    private static final List<Flavour> RARE_JSON =
            List.of(Flavour.JSON_AT, Flavour.JSON_DOLLAR, Flavour.JSON_ATTRIBUTES, Flavour.JSON_DASH);

    Flavour draw(Dice dice) {
        double roll = dice.unit();
        boolean json = this == JSON || (this == MIXED && dice.chance(0.5));
        if (json) {
            return dice.pick(roll < 0.8 ? COMMON_JSON : RARE_JSON);
        }
        return dice.pick(roll < 0.93 ? COMMON_XML : RARE_XML);
    }
}
