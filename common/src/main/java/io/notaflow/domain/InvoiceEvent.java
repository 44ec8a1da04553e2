package io.notaflow.domain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something stated about a key: an event, a protocol by itself, a summary, the answer to a query, or a voided number range.
 *
 * @param kind what kind of statement
 * @param root local name of the wrapper, for example {@code procEventoNFe}
 * @param key access key ({@code chNFe}), or the identity of a voided range
 * @param type {@code tpEvento}, 6 digits; null for other kinds than events
 * @param sequence {@code nSeqEvento}
 * @param environment {@code tpAmb}
 * @param organ {@code cOrgao}
 * @param author who states it
 * @param occurredAt {@code dhEvento}
 * @param registeredAt {@code dhRegEvento}; for protocols and summaries {@code dhRecbto}
 * @param status {@code cStat} of the answer; null when there is none
 * @param statusReason {@code xMotivo} of the answer
 * @param protocolNumber {@code nProt} of the answer
 * @param description {@code descEvento} or {@code xEvento}, an official name, not free text
 * @param replacementKey {@code chNFeRef} of a cancellation by substitution (110112)
 * @param undoneProtocol {@code nProtEvento}, protocol of the event which this one undoes (110001, 110131 …)
 * @param protocol the protocol, for kind PROTOCOL
 * @param summary what is known of the invoice, for SUMMARY and EPEC
 * @param voidedRange the numbers, for VOIDED_RANGE
 * @param fingerprint SHA-256 of the decoded fields cut to 128 bits, lower-case hex
 */
public record InvoiceEvent(
        EventKind kind,
        String root,
        String key,
        @Nullable String type,
        @Nullable Integer sequence,
        @Nullable Integer environment,
        @Nullable Integer organ,
        @Nullable TaxId author,
        @Nullable OffsetDateTime occurredAt,
        @Nullable OffsetDateTime registeredAt,
        @Nullable Integer status,
        @Nullable String statusReason,
        @Nullable String protocolNumber,
        @Nullable String description,
        @Nullable String replacementKey,
        @Nullable String undoneProtocol,
        @Nullable Protocol protocol,
        @Nullable InvoiceSummary summary,
        @Nullable VoidedRange voidedRange,
        String fingerprint)
        implements FiscalDocument {}
