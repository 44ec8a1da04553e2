package io.notaflow.local.simulate.wrap;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.render.Moments;
import io.notaflow.local.simulate.render.Node;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Registered events about an invoice, and the summaries its recipient gets. */
public final class Events {

    private Events() {}

    /** An event that the tax office has registered with that status (135 or 155). */
    public static Node registered(
            Invoice invoice, String type, String author, String status, OffsetDateTime at, Node detail) {
        String key = invoice.key();
        String id = "ID" + type + key + "01";
        Node request = Node.of("infEvento")
                .attribute("Id", id)
                .text("cOrgao", key.substring(0, 2))
                .text("tpAmb", "1")
                .text(author.length() == 11 ? "CPF" : "CNPJ", author)
                .text("chNFe", key)
                .text("dhEvento", Moments.text(at))
                .text("tpEvento", type)
                .text("nSeqEvento", "1")
                .text("verEvento", "1.00")
                .add(detail);
        Node answer = Node.of("infEvento")
                .text("tpAmb", "1")
                .text("verAplic", "SVRS202611")
                .text("cOrgao", key.substring(0, 2))
                .text("cStat", status)
                .text("xMotivo", "Evento registrado e vinculado a NF-e")
                .text("chNFe", key)
                .text("tpEvento", type)
                .text("nSeqEvento", "1")
                .text("dhRegEvento", Moments.text(at.plusSeconds(2)))
                .text("nProt", Wrappers.protocolNumber(invoice));
        return Wrappers.root("procEventoNFe", "1.00")
                .add(Node.of("evento")
                        .attribute("versao", "1.00")
                        .add(request)
                        .add(Wrappers.signature(id, invoice.digest(), Wrappers.Detail.DIGEST_ONLY)))
                .add(Node.of("retEvento").attribute("versao", "1.00").add(answer));
    }

    /** What a cancellation says. */
    public static Node cancellation(Invoice invoice) {
        return detail("Cancelamento")
                .text("nProt", Wrappers.protocolNumber(invoice))
                .text("xJust", "ERRO NA DIGITACAO DO PEDIDO DO CLIENTE");
    }

    /** What a correction letter says. */
    public static Node correction() {
        return detail("Carta de Correcao")
                .text("xCorrecao", "CORRIGIR O ENDERECO DE ENTREGA PARA O DEPOSITO 2")
                .text("xCondUso", "A Carta de Correcao e disciplinada pelo paragrafo 1o-A do art. 7o do Convenio S/N");
    }

    /** What a recipient's manifestation says. */
    public static Node manifestation(String name) {
        Node detail = detail(name);
        return name.startsWith("Operacao nao") ? detail.text("xJust", "MERCADORIA NAO FOI RECEBIDA NO PRAZO") : detail;
    }

    /** The summary of an authorised invoice. */
    public static Node summary(Invoice invoice) {
        return Wrappers.root("resNFe", "1.01")
                .text("chNFe", invoice.key())
                .text(
                        invoice.trade().issuer().naturalPerson() ? "CPF" : "CNPJ",
                        invoice.trade().issuer().taxId())
                .text("xNome", invoice.trade().issuer().name())
                .text("IE", invoice.trade().issuer().stateRegistration())
                .text("dhEmi", Moments.text(invoice.heading().issuedAt()))
                .text(
                        "tpNF",
                        String.format(Locale.ROOT, "%d", invoice.trade().deal().direction()))
                .cents("vNF", invoice.payableCents())
                .text("digVal", invoice.digest())
                .text("dhRecbto", Moments.text(invoice.heading().authorisedAt()))
                .text("nProt", Wrappers.protocolNumber(invoice))
                .text("cSitNFe", "1");
    }

    private static Node detail(String name) {
        return Node.of("detEvento").attribute("versao", "1.00").text("descEvento", name);
    }
}
