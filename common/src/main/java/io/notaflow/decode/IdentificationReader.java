package io.notaflow.decode;

import io.notaflow.domain.Uf;
import io.notaflow.domain.invoice.GovernmentPurchase;
import io.notaflow.domain.invoice.Identification;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads {@code ide}. */
final class IdentificationReader {
    private static final String[] MANDATORY = {
        "cUF", "cNF", "natOp", "mod", "serie", "nNF", "tpNF", "cMunFG", "tpImp", "tpEmis", "cDV", "tpAmb", "finNFe",
        "procEmi", "verProc"
    };
    private static final String[] SINCE_3_10 = {"dhEmi", "idDest", "indFinal", "indPres"};

    private IdentificationReader() {}

    static Identification read(FieldReader fields, int ide, Layout layout) {
        fields.require(ide, MANDATORY);
        if (!layout.isLegacy()) {
            fields.require(ide, SINCE_3_10);
        }
        Integer state = fields.integer(ide, "cUF");
        return new Identification(
                state,
                fields.code(ide, "cNF", 8),
                fields.text(ide, "natOp"),
                fields.integer(ide, "mod"),
                fields.integer(ide, "serie"),
                fields.integer(ide, "nNF"),
                issuedAt(fields, ide, state, layout),
                exitAt(fields, ide, state, layout),
                fields.date(ide, "dPrevEntrega"),
                fields.integer(ide, "tpNF"),
                fields.integer(ide, "idDest"),
                fields.code(ide, "cMunFG", 7),
                fields.code(ide, "cMunFGIBS", 7),
                fields.integer(ide, "tpImp"),
                fields.integer(ide, "tpEmis"),
                fields.integer(ide, "cDV"),
                fields.integer(ide, "tpAmb"),
                fields.integer(ide, "finNFe"),
                fields.code(ide, "tpNFDebito", 2),
                fields.code(ide, "tpNFCredito", 2),
                fields.integer(ide, "indFinal"),
                fields.integer(ide, "indPres"),
                fields.integer(ide, "indIntermed"),
                fields.integer(ide, "indPag"),
                fields.integer(ide, "procEmi"),
                fields.text(ide, "verProc"),
                contingencyAt(fields, ide, state, layout),
                governmentPurchase(fields, fields.tape().child(ide, "gCompraGov")));
    }

    /** Layouts before 3.10 write a date only: midnight at the state's usual offset. */
    private static @Nullable OffsetDateTime issuedAt(
            FieldReader fields, int ide, @Nullable Integer state, Layout layout) {
        OffsetDateTime moment = fields.dateTime(ide, "dhEmi");
        if (moment != null || !layout.isLegacy()) {
            return moment;
        }
        LocalDate date = fields.date(ide, "dEmi");
        return date == null ? null : date.atStartOfDay().atOffset(FiscalTime.usualOffset(Uf.coded(state)));
    }

    private static @Nullable OffsetDateTime exitAt(
            FieldReader fields, int ide, @Nullable Integer state, Layout layout) {
        OffsetDateTime moment = fields.dateTime(ide, "dhSaiEnt");
        if (moment != null || !layout.isLegacy()) {
            return moment;
        }
        LocalDate date = fields.date(ide, "dSaiEnt");
        if (date == null) {
            return null;
        }
        String hour = fields.text(ide, "hSaiEnt");
        LocalTime time = hour != null && hour.matches("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d")
                ? LocalTime.parse(hour)
                : LocalTime.MIDNIGHT;
        return date.atTime(time).atOffset(FiscalTime.usualOffset(Uf.coded(state)));
    }

    private static @Nullable OffsetDateTime contingencyAt(
            FieldReader fields, int ide, @Nullable Integer state, Layout layout) {
        return layout.isLegacy()
                ? fields.dateTime(ide, "dhCont", FiscalTime.usualOffset(Uf.coded(state)))
                : fields.dateTime(ide, "dhCont");
    }

    private static @Nullable GovernmentPurchase governmentPurchase(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new GovernmentPurchase(
                        fields.integer(group, "tpEnteGov"),
                        fields.rate(group, "pRedutor"),
                        fields.integer(group, "tpOperGov"));
    }
}
