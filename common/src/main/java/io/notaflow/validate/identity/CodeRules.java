package io.notaflow.validate.identity;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.TaxIdKind;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Transport;
import io.notaflow.domain.tax.Icms;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coded fields against the enumerations of the schema (leiauteNFe_v4.00, PL_010), and the ranges of series (MOC 7.0, 2.2.8). */
public final class CodeRules {
    private CodeRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.grave("ENVIRONMENT_MISSING")
                                .sefaz("225")
                                .says(
                                        "A nota não diz se é de produção ou de homologação (tpAmb).",
                                        "The invoice does not say whether it is production or a test (tpAmb).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        CodeRules::environment),
                Rule.of(
                        RuleInfo.grave("CODE_UNKNOWN")
                                .sefaz("225")
                                .says(
                                        "O código {value} não existe neste campo (esperado: {expected}).",
                                        "Code {value} does not exist in this field (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        CodeRules::header),
                Rule.perItem(
                        RuleInfo.grave("ITEM_CODE_UNKNOWN")
                                .sefaz("225")
                                .says(
                                        "O código {value} não existe neste campo do item (esperado: {expected}).",
                                        "Code {value} does not exist in this field of the item (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        (invoice, item, inspection) -> {
                            among(item.product().inTotal(), "prod/indTot", "01", "0, 1", inspection);
                            Icms icms = item.taxes().icms();
                            if (icms != null) {
                                among(icms.origin(), "imposto/ICMS/*/orig", "012345678", "0–8", inspection);
                            }
                        }),
                Rule.of(
                        RuleInfo.mild("SERIES_RANGE")
                                .sefaz("266")
                                .says(
                                        "A série {value} não é da faixa deste emitente (esperado: {expected}).",
                                        "Series {value} is not in this issuer's range (expected: {expected}).")
                                .remedy(Remedy.CORRECT_AND_RESEND),
                        CodeRules::series));
    }

    private static void environment(Invoice invoice, Inspection inspection) {
        if (invoice.identification().environment() == null) {
            inspection.report("ide/tpAmb", null, "1, 2");
        }
    }

    private static void header(Invoice invoice, Inspection inspection) {
        Identification ide = invoice.identification();
        among(ide.direction(), "ide/tpNF", "01", "0, 1", inspection);
        among(ide.destination(), "ide/idDest", "123", "1–3", inspection);
        among(ide.printFormat(), "ide/tpImp", "012345", "0–5", inspection);
        among(ide.emissionType(), "ide/tpEmis", "12345679", "1–7, 9", inspection);
        among(ide.environment(), "ide/tpAmb", "12", "1, 2", inspection);
        among(ide.purpose(), "ide/finNFe", "123456", "1–6", inspection);
        among(ide.endConsumer(), "ide/indFinal", "01", "0, 1", inspection);
        among(ide.presence(), "ide/indPres", "0123459", "0–5, 9", inspection);
        among(ide.intermediated(), "ide/indIntermed", "01", "0, 1", inspection);
        among(ide.issuingProcess(), "ide/procEmi", "0123", "0–3", inspection);
        among(invoice.issuer().taxRegime(), "emit/CRT", "1234", "1–4", inspection);
        Party recipient = invoice.recipient();
        if (recipient != null) {
            among(recipient.registrationIndicator(), "dest/indIEDest", "129", "1, 2, 9", inspection);
        }
        Transport transport = invoice.transport();
        if (transport != null) {
            among(transport.freightMode(), "transp/modFrete", "012349", "0–4, 9", inspection);
        }
    }

    private static void among(
            @Nullable Integer code, String path, String digits, String expected, Inspection inspection) {
        if (code != null && (code < 0 || code > 9 || digits.indexOf('0' + code) < 0)) {
            inspection.report(path, code, expected);
        }
    }

    /** 890 to 919 belong to the tax offices, for companies and persons alike. */
    private static void series(Invoice invoice, Inspection inspection) {
        Integer series = invoice.identification().series();
        if (series == null) {
            return;
        }
        boolean person = invoice.issuer().taxId().kind() == TaxIdKind.CPF;
        boolean ofPersons = series >= 920 && series <= 969;
        boolean ofOffices = series >= 890 && series <= 919;
        if (series < 0 || series > 969 || (person ? !ofPersons && !ofOffices : ofPersons)) {
            inspection.report("ide/serie", series, person ? "890–919 (avulsa), 920–969 (CPF)" : "0–919 (CNPJ)");
        }
    }
}
