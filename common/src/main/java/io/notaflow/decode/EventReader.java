package io.notaflow.decode;

import io.notaflow.domain.EventKind;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.InvoiceSummary;
import io.notaflow.domain.Protocol;
import io.notaflow.domain.TaxId;
import io.notaflow.domain.VoidedRange;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what states something about a key: events, protocols, summaries, answers, voided ranges; one instance per thread. */
final class EventReader {
    private static final String EPEC = "110140";

    private final Digester digest = new Digester();

    /** Null when it cannot be identified; then the fields' first violation says why. */
    @Nullable
    InvoiceEvent read(DocumentRoot root, FieldReader fields, int node) {
        return switch (root) {
            case EVENT, EVENT_REQUEST -> event(fields, node);
            case PROTOCOL -> protocol(fields, node);
            case STATUS -> status(fields, node);
            case SUMMARY -> summary(fields, node);
            case EVENT_SUMMARY -> eventSummary(fields, node);
            case VOIDED_RANGE, VOIDED_RANGE_REQUEST -> voidedRange(fields, node);
            case INVOICE, COMPRESSED, FOREIGN -> throw new IllegalArgumentException("Cannot read as an event: " + root);
        };
    }

    /** {@code procEventoNFe} = {@code evento} + {@code retEvento}; each may come alone. */
    private @Nullable InvoiceEvent event(FieldReader fields, int node) {
        DocumentTape tape = fields.tape();
        String name = tape.name(node);
        int request = tape.child(name.equals("evento") ? node : tape.child(node, "evento"), "infEvento");
        int answer = tape.child(name.equals("retEvento") ? node : tape.child(node, "retEvento"), "infEvento");
        int said = request != DocumentTape.NONE ? request : answer;
        String key = identity(fields, said, "chNFe");
        if (key == null) {
            return null;
        }
        int detail = tape.child(request, "detEvento");
        String type = fields.code(said, "tpEvento", 6);
        Integer sequence = fields.integer(said, "nSeqEvento");
        if (type == null) {
            fields.missing(said, "tpEvento");
        }
        if (sequence == null) {
            fields.missing(said, "nSeqEvento");
        }
        OffsetDateTime occurredAt = fields.answeredAt(request, "dhEvento", key);
        String replacement = fields.text(detail, "chNFeRef");
        String undone = fields.text(detail, "nProtEvento");
        InvoiceSummary summary = EPEC.equals(type) ? epec(fields, detail) : null;
        Integer status = fields.integer(answer, "cStat");
        return new InvoiceEvent(
                answer == DocumentTape.NONE ? EventKind.EVENT_REQUEST : EventKind.EVENT,
                name,
                key,
                type,
                sequence,
                fields.integer(said, "tpAmb"),
                fields.integer(said, "cOrgao"),
                request == DocumentTape.NONE ? null : fields.taxId(request),
                occurredAt,
                fields.answeredAt(answer, "dhRegEvento", key),
                status,
                fields.text(answer, "xMotivo"),
                fields.text(answer, "nProt"),
                firstOf(fields.text(detail, "descEvento"), fields.text(answer, "xEvento")),
                replacement,
                undone,
                null,
                summary,
                null,
                digest.add(key)
                        .add(type)
                        .add(sequence)
                        .add(fields.text(detail, "nProt"))
                        .add(fields.text(detail, "xCorrecao"))
                        .add(fields.text(detail, "xJust"))
                        .add(replacement)
                        .add(undone)
                        .add(summary == null ? null : summary.total())
                        .end());
    }

    private @Nullable InvoiceEvent protocol(FieldReader fields, int node) {
        Protocol protocol = ProtocolReader.read(fields.tape(), node, fields);
        if (protocol.accessKey() == null) {
            fields.missing(fields.tape().child(node, "infProt"), "chNFe");
            return null;
        }
        return new InvoiceEvent(
                EventKind.PROTOCOL,
                fields.tape().name(node),
                protocol.accessKey(),
                null,
                null,
                protocol.environment(),
                null,
                null,
                null,
                protocol.receivedAt(),
                protocol.status(),
                protocol.reason(),
                protocol.number(),
                null,
                null,
                null,
                protocol,
                null,
                null,
                digest.add(protocol.accessKey())
                        .add(protocol.number())
                        .add(protocol.status())
                        .add(protocol.digest())
                        .add(protocol.receivedAt())
                        .end());
    }

    /**
     * {@code retConsSitNFe}: the answer itself; its protocol and events are documents of their own. {@code retCancNFe} is how layouts
     * before 3.10 answered to a cancellation, and says the same.
     */
    private @Nullable InvoiceEvent status(FieldReader fields, int node) {
        int cancelled = fields.tape().child(node, "infCanc");
        int said = cancelled == DocumentTape.NONE ? node : cancelled;
        String key = identity(fields, said, "chNFe");
        Integer status = fields.integer(said, "cStat");
        OffsetDateTime receivedAt = fields.answeredAt(said, "dhRecbto", key);
        return key == null
                ? null
                : new InvoiceEvent(
                        EventKind.STATUS,
                        fields.tape().name(node),
                        key,
                        null,
                        null,
                        fields.integer(said, "tpAmb"),
                        fields.integer(said, "cUF"),
                        null,
                        null,
                        receivedAt,
                        status,
                        fields.text(node, "xMotivo"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        digest.add(key).add(status).add(receivedAt).end());
    }

    private @Nullable InvoiceEvent summary(FieldReader fields, int node) {
        String key = identity(fields, node, "chNFe");
        if (key == null) {
            return null;
        }
        TaxId issuer = fields.taxId(node);
        InvoiceSummary summary = new InvoiceSummary(
                issuer,
                fields.dateTime(node, "dhEmi"),
                fields.integer(node, "tpNF"),
                fields.money(node, "vNF"),
                fields.text(node, "digVal"),
                fields.integer(node, "cSitNFe"));
        String protocol = fields.text(node, "nProt");
        return new InvoiceEvent(
                EventKind.SUMMARY,
                fields.tape().name(node),
                key,
                null,
                null,
                null,
                null,
                issuer,
                null,
                fields.answeredAt(node, "dhRecbto", key),
                null,
                null,
                protocol,
                null,
                null,
                null,
                null,
                summary,
                null,
                digest.add(key)
                        .add(summary.total())
                        .add(summary.situation())
                        .add(summary.digest())
                        .add(summary.issuedAt())
                        .add(protocol)
                        .end());
    }

    private @Nullable InvoiceEvent eventSummary(FieldReader fields, int node) {
        String key = identity(fields, node, "chNFe");
        if (key == null) {
            return null;
        }
        String type = fields.code(node, "tpEvento", 6);
        Integer sequence = fields.integer(node, "nSeqEvento");
        String protocol = fields.text(node, "nProt");
        return new InvoiceEvent(
                EventKind.EVENT_SUMMARY,
                fields.tape().name(node),
                key,
                type,
                sequence,
                null,
                fields.integer(node, "cOrgao"),
                fields.taxId(node),
                fields.dateTime(node, "dhEvento"),
                fields.answeredAt(node, "dhRecbto", key),
                null,
                null,
                protocol,
                fields.text(node, "xEvento"),
                null,
                null,
                null,
                null,
                null,
                digest.add(key).add(type).add(sequence).add(protocol).end());
    }

    /** {@code procInutNFe} = {@code inutNFe} + {@code retInutNFe}; each may come alone. */
    private @Nullable InvoiceEvent voidedRange(FieldReader fields, int node) {
        DocumentTape tape = fields.tape();
        String name = tape.name(node);
        int request = tape.child(name.equals("inutNFe") ? node : tape.child(node, "inutNFe"), "infInut");
        int answer = tape.child(name.equals("retInutNFe") ? node : tape.child(node, "retInutNFe"), "infInut");
        int said = request != DocumentTape.NONE ? request : answer;
        VoidedRange range = VoidedRangeReader.read(fields, said);
        if (range == null) {
            return null;
        }
        Integer status = fields.integer(answer, "cStat");
        String protocol = fields.text(answer, "nProt");
        return new InvoiceEvent(
                EventKind.VOIDED_RANGE,
                name,
                range.key(),
                null,
                null,
                fields.integer(said, "tpAmb"),
                range.stateCode(),
                range.issuer(),
                null,
                fields.answeredAt(answer, "dhRecbto", null),
                status,
                fields.text(answer, "xMotivo"),
                protocol,
                null,
                null,
                null,
                null,
                null,
                range,
                digest.add(range.key()).add(status).add(protocol).end());
    }

    private static InvoiceSummary epec(FieldReader fields, int detail) {
        return new InvoiceSummary(
                null,
                fields.dateTime(detail, "dhEmi"),
                fields.integer(detail, "tpNF"),
                fields.money(fields.tape().child(detail, "dest"), "vNF"),
                null,
                null);
    }

    private static @Nullable String identity(FieldReader fields, int node, String name) {
        String key = fields.text(node, name);
        if (key == null) {
            fields.missing(node, name);
        }
        return key;
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
