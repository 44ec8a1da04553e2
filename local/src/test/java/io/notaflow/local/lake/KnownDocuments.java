package io.notaflow.local.lake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents behind {@link KnownFigures}, as bronze and silver hold them: nine records of a document each. Issuer A in SP: number 1 of 100.00,
 * cancelled 30 hours later; number 2 of 200.00 at 22:30 of the 18th in São Paulo, which is the 19th in UTC, with a copy; 4 and 5 voided; number 7
 * of 10.00 on the 19th, so 3 and 6 are missing. Issuer B in RJ: number 10 of 50.00. One document is refused, one too old. Three findings stand,
 * one of them on trial; a fourth is resolved.
 */
final class KnownDocuments {
    /** Before all of them. */
    static final Instant DAWN = Instant.parse("2026-11-18T08:00:00Z");

    private static final String A = "11222333000181";
    private static final String B = "44555666000181";
    private static final String FIRST = "35261111222333000181550010000000011000000010";
    private static final String SECOND = "35261111222333000181550010000000021000000020";
    private static final String SEVENTH = "35261111222333000181550010000000071000000070";
    private static final String OF_B = "33261144555666000181550010000000101000000100";

    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    private int records;

    private KnownDocuments() {}

    /** By table the values of the columns that matter. */
    static Map<String, List<Map<String, Object>>> rows() {
        KnownDocuments all = new KnownDocuments();
        all.sales();
        all.rest();
        all.ledger();
        all.findings();
        return all.tables;
    }

    private void sales() {
        invoice(FIRST, A, "SP", 1, "100.00", "2026-11-18T13:00:00Z", "2026-11-18", "2026-11-18T13:00:05Z");
        invoice(SECOND, A, "SP", 2, "200.00", "2026-11-19T01:30:00Z", "2026-11-18", "2026-11-19T01:30:04Z");
        invoice(SEVENTH, A, "SP", 7, "10.00", "2026-11-19T14:00:00Z", "2026-11-19", "2026-11-19T14:00:03Z");
        invoice(OF_B, B, "RJ", 10, "50.00", "2026-11-18T15:00:00Z", "2026-11-18", "2026-11-19T18:00:00Z");
    }

    private void rest() {
        document(
                "silver.invoice_events",
                "2026-11-19T19:00:02Z",
                "access_key",
                FIRST,
                "kind",
                "EVENT",
                "event_type",
                "110111",
                "status",
                135,
                "environment",
                1,
                "registered_at",
                Instant.parse("2026-11-19T19:00:00Z"));
        document(
                "silver.invoice_events",
                "2026-11-19T14:10:00Z",
                "access_key",
                "35" + A + "55001000000004000000005",
                "kind",
                "VOIDED_RANGE",
                "author_cnpj",
                A,
                "environment",
                1,
                "status",
                102,
                "voided_model",
                55,
                "voided_series",
                1,
                "voided_first",
                4,
                "voided_last",
                5);
        document(
                "silver.duplicates",
                "2026-11-19T01:31:00Z",
                "kind",
                "INVOICE",
                "access_key",
                SECOND,
                "reason",
                "SAME_CONTENT",
                "total_document",
                new BigDecimal("200.00"));
        document(
                "silver.quarantine",
                "2026-11-19T02:59:59Z",
                "stage",
                "VALIDATE",
                "code",
                "KEY_CHECK_DIGIT",
                "path",
                "infNFe/@Id",
                "hint_pt",
                "Confira a chave",
                "hint_en",
                "Check the key");
        document(
                "silver.deferred",
                "2026-11-19T14:30:00Z",
                "kind",
                "INVOICE",
                "reason",
                "OLDER_THAN_HORIZON",
                "total_document",
                new BigDecimal("5.00"));
    }

    private void ledger() {
        station("RECEIVED", 4, "0.00", 1);
        station("RECEIVED", 5, "0.00", 4);
        station("ACCEPTED", 6, "260.00", 4);
        station("DUPLICATE", 1, "0.00", 4);
        station("QUARANTINED", 1, "0.00", 4);
        station("DEFERRED", 1, "5.00", 4);
        station("KPIS", 10, "260.00", 4);
    }

    private void findings() {
        finding("late", "LATE_CANCEL", FIRST, "LOW", "OPEN", "30.000000", "24.000000", 3, "amount", "90.00");
        finding("late", "LATE_CANCEL", FIRST, "MEDIUM", "OPEN", "30.000000", "24.000000", 4, "amount", "100.00");
        finding("gap", "NUMBERING_GAP", A + "/55/001", "LOW", "OPEN", "2.000000", "0.000000", 4);
        finding("filled", "NUMBERING_GAP", B + "/55/001", "LOW", "OPEN", "1.000000", "0.000000", 3);
        finding("filled", "NUMBERING_GAP", B + "/55/001", "LOW", "RESOLVED", "1.000000", "0.000000", 4);
        finding("trial", "RULE", A, "HIGH", "OPEN", "1.000000", "0.000000", 4, "mode", "SHADOW");
    }

    private void invoice(
            String key,
            String issuer,
            String uf,
            int number,
            String total,
            String issued,
            String issuedDate,
            String received) {
        document(
                "silver.invoices",
                received,
                "access_key",
                key,
                "revision",
                1,
                "content_rank",
                2,
                "fingerprint",
                "f" + number,
                "state",
                "AUTHORIZED",
                "role",
                "ALL",
                "environment",
                1,
                "model",
                55,
                "series",
                1,
                "number",
                number,
                "direction",
                1,
                "issuer_cnpj",
                issuer,
                "issuer_uf",
                uf,
                "issued_at",
                Instant.parse(issued),
                "issued_date",
                LocalDate.parse(issuedDate),
                "issue_offset_minutes",
                -180,
                "protocol_at",
                Instant.parse(issued).plusSeconds(2),
                "protocol_status",
                100,
                "total_document",
                new BigDecimal(total),
                "item_count",
                1);
    }

    /** The record it came in, and what became of it. */
    private void document(String table, String received, Object... more) {
        String source = "notaflow.documents/0/" + records;
        add(
                "bronze.documents",
                "source_ref",
                source,
                "source_topic",
                "notaflow.documents",
                "source_offset",
                (long) records,
                "received_at",
                Instant.parse(received));
        records++;
        Map<String, Object> row = add(table, more);
        row.put("source_ref", source);
        row.put("received_at", Instant.parse(received));
    }

    private void station(String station, long passed, String brl, long checkpoint) {
        add(
                "gold.ledger",
                "epoch",
                1L,
                "checkpoint",
                checkpoint,
                "station",
                station,
                "passed",
                passed,
                "brl",
                new BigDecimal(brl));
    }

    private void finding(
            String id,
            String kind,
            String subject,
            String severity,
            String status,
            String observed,
            String expected,
            long checkpoint,
            String... more) {
        Map<String, Object> row = add(
                "gold.anomalies",
                "id",
                id,
                "kind",
                kind,
                "subject",
                subject,
                "issuer",
                subject.length() == FIRST.length() ? A : subject.substring(0, A.length()),
                "severity",
                severity,
                "status",
                status,
                "observed",
                new BigDecimal(observed),
                "expected",
                new BigDecimal(expected),
                "epoch",
                1L,
                "checkpoint",
                checkpoint,
                "mode",
                "ACTIVE",
                "detected_at",
                Instant.parse("2026-11-20T01:00:00Z"),
                "evidence",
                List.of(FIRST, SECOND));
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i].equals("amount") ? new BigDecimal(more[i + 1]) : more[i + 1]);
        }
    }

    private Map<String, Object> add(String table, Object... columns) {
        Map<String, Object> row = new HashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            row.put((String) columns[i], columns[i + 1]);
        }
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return row;
    }
}
