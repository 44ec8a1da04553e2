package io.notaflow.decode;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.invoice.Identification;
import io.notaflow.domain.invoice.Intermediary;
import io.notaflow.domain.invoice.Item;
import io.notaflow.domain.invoice.Party;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.tax.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an invoice from {@code nfeProc}, {@code NFe} or {@code infNFe}; one instance per thread. */
final class InvoiceReader {
    private static final String PREFIX = "NFe";
    private static final String CURRENT_LAYOUT = "4.00";

    private final Fingerprint fingerprint = new Fingerprint();

    /** Null when it cannot be used at all; then the fields' first violation says why. */
    @Nullable
    Invoice read(FieldReader fields, int node) {
        DocumentTape tape = fields.tape();
        String root = tape.name(node);
        int nfe = root.equals("nfeProc") ? tape.child(node, "NFe") : node;
        int info = tape.name(nfe == DocumentTape.NONE ? node : nfe).equals("infNFe") ? nfe : tape.child(nfe, "infNFe");
        int ide = fields.group(info, "ide");
        if (info == DocumentTape.NONE || ide == DocumentTape.NONE) {
            fields.missing(DocumentTape.NONE, info == DocumentTape.NONE ? "infNFe" : "ide");
            return null;
        }
        Protocol protocol = protocol(fields, node, nfe);
        String key = key(fields, info, ide, protocol);
        if (key == null) {
            fields.report(ProblemCode.ACCESS_KEY_MISSING, "@Id", null, "NFe + 44");
            return null;
        }
        return invoice(fields, info, ide, key, root, protocol, digest(tape, nfe));
    }

    private Invoice invoice(
            FieldReader fields,
            int info,
            int ide,
            String key,
            String root,
            @Nullable Protocol protocol,
            @Nullable String digest) {
        String version = Layout.version(fields, info);
        DocumentTape tape = fields.tape();
        boolean undated = tape.child(ide, "dhEmi") == DocumentTape.NONE && tape.child(ide, "dEmi") != DocumentTape.NONE;
        Layout layout = version == null && undated ? Layout.LEGACY : Layout.of(version);
        if (!Layout.isKnown(version)) {
            fields.report(ProblemCode.LAYOUT_UNKNOWN, "@versao", version, CURRENT_LAYOUT);
        } else if (layout != Layout.V4_00) {
            fields.report(ProblemCode.LEGACY_LAYOUT, "@versao", version, CURRENT_LAYOUT);
        }
        Identification identification = IdentificationReader.read(fields, ide, layout);
        int emit = fields.group(info, "emit");
        if (emit == DocumentTape.NONE) {
            fields.missing(DocumentTape.NONE, "emit");
        }
        Party issuer = PartyReader.issuer(fields, emit, layout);
        Party recipient = PartyReader.recipient(fields, fields.group(info, "dest"));
        List<Item> items = ItemReader.read(fields, info);
        Totals totals = TotalsReader.read(fields, fields.group(info, "total"), layout);
        List<Payment> payments = PaymentsReader.payments(fields, info, layout);
        BigDecimal change = PaymentsReader.change(fields, info);
        return new Invoice(
                key,
                version,
                root,
                identification,
                issuer,
                recipient,
                items,
                totals,
                TransportReader.read(fields, fields.group(info, "transp")),
                RouteReader.read(fields, info),
                PaymentsReader.billing(fields, fields.group(info, "cobr")),
                payments,
                change,
                ReferencesReader.read(fields, ide),
                intermediary(fields, fields.group(info, "infIntermed")),
                protocol,
                digest,
                fingerprint.of(key, identification, issuer, recipient, items, totals, payments, change));
    }

    /** Beside {@code NFe}; some JSON has it inside. */
    private static @Nullable Protocol protocol(FieldReader fields, int node, int nfe) {
        DocumentTape tape = fields.tape();
        int beside = tape.child(node, "protNFe");
        int protocol = beside != DocumentTape.NONE ? beside : tape.child(nfe, "protNFe");
        return protocol == DocumentTape.NONE ? null : ProtocolReader.read(tape, protocol, fields);
    }

    /** The one in {@code @Id}; else the protocol's; else composed of {@code ide} and the issuer, for JSON that has none yet. */
    private static @Nullable String key(FieldReader fields, int info, int ide, @Nullable Protocol protocol) {
        String id = fields.text(info, "Id");
        String written = id == null ? null : id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        if (written != null && AccessKey.isWellFormed(written)) {
            return written;
        }
        String answered = protocol == null ? null : protocol.accessKey();
        if (answered != null && AccessKey.isWellFormed(answered)) {
            return answered;
        }
        return written == null ? KeyComposer.compose(fields.tape(), info, ide) : written;
    }

    private static @Nullable String digest(DocumentTape tape, int nfe) {
        int info = tape.child(tape.child(nfe, "Signature"), "SignedInfo");
        int value = tape.child(tape.child(info, "Reference"), "DigestValue");
        return value == DocumentTape.NONE || tape.isEmpty(value)
                ? null
                : tape.text(value).strip();
    }

    private static @Nullable Intermediary intermediary(FieldReader fields, int group) {
        return group == DocumentTape.NONE
                ? null
                : new Intermediary(fields.code(group, "CNPJ", 14), fields.text(group, "idCadIntTran"));
    }
}
