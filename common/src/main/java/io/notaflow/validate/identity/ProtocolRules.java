package io.notaflow.validate.identity;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.Protocol;
import io.notaflow.validate.rule.Inspection;
import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Standing;
import java.util.List;

/** The protocol that came with the invoice (MOC 7.0, layout of protNFe; list of cStat). */
public final class ProtocolRules {
    private ProtocolRules() {}

    /** All of them. */
    public static List<Rule<Invoice>> rules() {
        return List.of(
                Rule.of(
                        RuleInfo.fatal("PROTOCOL_KEY_MISMATCH")
                                .says(
                                        "O protocolo é de outra chave ({value}); a nota é {expected}.",
                                        "The protocol names another key ({value}); the invoice is {expected}.")
                                .remedy(
                                        "Junte a nota ao protocolo da própria chave.",
                                        "Join the invoice with the protocol of its own key."),
                        ProtocolRules::key),
                Rule.of(
                        RuleInfo.fatal("REJECTED_PROTOCOL")
                                .says(
                                        "A SEFAZ rejeitou a nota: cStat {value} (esperado: {expected}).",
                                        "SEFAZ rejected the invoice: cStat {value} (expected: {expected}).")
                                .remedy(
                                        "Corrija o motivo da rejeição e transmita de novo; esta versão não existe fiscalmente.",
                                        "Correct what was rejected and transmit again; this version does not exist fiscally."),
                        ProtocolRules::rejected),
                Rule.of(
                        RuleInfo.mild("PROTOCOL_STATUS_UNKNOWN")
                                .says(
                                        "O cStat {value} do protocolo não diz se a nota foi autorizada (esperado: {expected}).",
                                        "The protocol's cStat {value} does not say whether the invoice was authorised (expected: {expected}).")
                                .remedy(
                                        "Consulte a situação da chave na SEFAZ.",
                                        "Query the state of the key at SEFAZ."),
                        ProtocolRules::unknown),
                Rule.of(
                        RuleInfo.grave("PROTOCOL_ENVIRONMENT")
                                .sefaz("252")
                                .says(
                                        "A nota diz tpAmb {value}; o protocolo, {expected}.",
                                        "The invoice says tpAmb {value}, the protocol {expected}.")
                                .remedy(Remedy.REISSUE_KEY),
                        ProtocolRules::environment),
                Rule.of(
                        RuleInfo.mild("PROTOCOL_DIGEST")
                                .says(
                                        "O resumo assinado ({value}) não é o que o protocolo autorizou ({expected}).",
                                        "The signed digest ({value}) is not the one the protocol authorised ({expected}).")
                                .remedy(
                                        "Peça o XML original: esta cópia não é a nota autorizada.",
                                        "Ask for the original XML: this copy is not the authorised invoice."),
                        ProtocolRules::digest));
    }

    /** What the invoice's protocol makes of it. */
    public static Standing standing(Invoice invoice) {
        Protocol protocol = invoice.protocol();
        Integer status = protocol == null ? null : protocol.status();
        return status != null && StatusCode.isAnswer(status) ? Standing.ANSWERED : Standing.UNANSWERED;
    }

    private static void key(Invoice invoice, Inspection inspection) {
        Protocol protocol = invoice.protocol();
        String named = protocol == null ? null : protocol.accessKey();
        if (named != null && !named.equals(invoice.key())) {
            inspection.report("protNFe/infProt/chNFe", named, invoice.key());
        }
    }

    private static void rejected(Invoice invoice, Inspection inspection) {
        Protocol protocol = invoice.protocol();
        Integer status = protocol == null ? null : protocol.status();
        if (status != null && StatusCode.isRejection(status)) {
            inspection.report("protNFe/infProt/cStat", status, StatusCode.ANSWERS);
        }
    }

    private static void unknown(Invoice invoice, Inspection inspection) {
        Protocol protocol = invoice.protocol();
        if (protocol == null) {
            return;
        }
        Integer status = protocol.status();
        if (status == null || (!StatusCode.isAnswer(status) && !StatusCode.isRejection(status))) {
            inspection.report("protNFe/infProt/cStat", status, StatusCode.ANSWERS);
        }
    }

    private static void environment(Invoice invoice, Inspection inspection) {
        Protocol protocol = invoice.protocol();
        Integer said = invoice.identification().environment();
        Integer taken = protocol == null ? null : protocol.environment();
        if (said != null && taken != null && !said.equals(taken)) {
            inspection.report("ide/tpAmb", said, taken);
        }
    }

    private static void digest(Invoice invoice, Inspection inspection) {
        Protocol protocol = invoice.protocol();
        String authorised = protocol == null ? null : protocol.digest();
        String signed = invoice.digest();
        if (authorised != null && signed != null && !authorised.equals(signed)) {
            inspection.report("Signature/SignedInfo/Reference/DigestValue", signed, authorised);
        }
    }
}
