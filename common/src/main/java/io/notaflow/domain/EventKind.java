package io.notaflow.domain;

/** What kind of statement about a key a document makes when it is not the invoice itself. */
public enum EventKind {
    /** A registered event ({@code procEventoNFe}, or {@code retEvento}): cancellation, correction, manifestation … */
    EVENT,
    /** A request for an event without its answer ({@code evento} alone): stored, without effect. */
    EVENT_REQUEST,
    /** A protocol by itself ({@code protNFe} in {@code retEnviNFe}, {@code retConsReciNFe}, {@code retConsSitNFe}). */
    PROTOCOL,
    /** Summary of an invoice given to its recipient ({@code resNFe}). */
    SUMMARY,
    /** Summary of an event ({@code resEvento}). */
    EVENT_SUMMARY,
    /** Answer to a query of a key's state ({@code retConsSitNFe}), or to a cancellation before there were events ({@code retCancNFe}). */
    STATUS,
    /** Voided number range ({@code procInutNFe}, {@code retInutNFe}). */
    VOIDED_RANGE
}
