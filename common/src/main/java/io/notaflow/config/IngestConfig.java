package io.notaflow.config;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How documents are judged and whose they are. */
public record IngestConfig(
        Set<String> ownCnpjRoots,
        Horizon horizon,
        Pseudonyms pseudonyms,
        BigDecimal tolerance,
        Map<String, RuleSeverity> severities,
        CancellationWindows cancellationWindows,
        int maxRecordBytes)
        implements Serializable {

    /** The HMAC key that replaces CPFs, and the id written beside what it made. */
    public record Pseudonyms(Secret key, String keyId) implements Serializable {}

    private static final ConfigKey<List<String>> OWN_CNPJ_ROOTS = ConfigKey.optional(
            "ingest.own-cnpj-roots",
            ValueType.LIST,
            "",
            "First eight characters of the CNPJs that are ours; they decide whether an invoice is issued, received, intragroup or of third parties. Empty: the whole stream is seen as an authority would.",
            "A missing root turns own sales into those of third parties.");
    private static final ConfigKey<Horizon> HORIZON_DAYS = ConfigKey.optional(
            "ingest.horizon-days",
            ValueType.HORIZON,
            "400",
            "How long after the end of its month a key is remembered. What arrives later is deferred: stored, in no money.",
            "Low: more documents are deferred. High or unlimited: the state grows with every key.");
    private static final ConfigKey<Secret> HMAC_KEY = ConfigKey.optional(
            "ingest.hmac-key",
            ValueType.SECRET,
            "",
            "Key of the HMAC that replaces CPFs; environment only.",
            "A short key can be guessed: there are only 10⁹ CPFs.");
    private static final ConfigKey<Path> HMAC_KEY_FILE = ConfigKey.optional(
            "ingest.hmac-key-file",
            ValueType.FILE,
            "",
            "File with that key, at least 32 characters.",
            "With another key the same person gets another pseudonym: change `hmac-key-id` with it.");
    private static final ConfigKey<String> HMAC_KEY_ID = ConfigKey.optional(
            "ingest.hmac-key-id",
            ValueType.TEXT,
            "k1",
            "Name of the key, written beside every pseudonym.",
            "The same id for two keys makes pseudonyms of one person look like two people.");
    private static final ConfigKey<BigDecimal> TOLERANCE = ConfigKey.optional(
            "ingest.tolerance",
            ValueType.AMOUNT,
            "0.01",
            "Difference allowed between a total and its recomputation, per compared value.",
            "0: roundings of honest issuers are flagged. High: real differences pass.");
    private static final ConfigKey<Map<String, String>> SEVERITIES = ConfigKey.optional(
            "ingest.severities",
            ValueType.MAP,
            "",
            "Severity by rule code, as `NCM_UNKNOWN: ignore`: quarantine, flag or ignore.",
            "`quarantine` on a harmless rule takes authorised invoices out of the figures.");
    private static final ConfigKey<Map<String, String>> CANCELLATION_WINDOWS = ConfigKey.optional(
            "ingest.cancellation-windows",
            ValueType.MAP,
            "55=24h,65=30m",
            "Legal time to cancel, by model or state and model (`SP/65: 30m`); added to the defaults.",
            "Short: lawful cancellations are flagged as late. Long: late ones are not.");
    private static final ConfigKey<Integer> MAX_RECORD_BYTES = ConfigKey.optional(
            "ingest.max-record-bytes",
            ValueType.SIZE,
            "12 MiB",
            "Records above this size are stored in bronze and quarantined without being decoded.",
            "Low: large lawful batches are quarantined. High: several at once exhaust the heap.");

    static final List<ConfigKey<?>> KEYS = List.of(
            OWN_CNPJ_ROOTS,
            HORIZON_DAYS,
            HMAC_KEY,
            HMAC_KEY_FILE,
            HMAC_KEY_ID,
            TOLERANCE,
            SEVERITIES,
            CANCELLATION_WINDOWS,
            MAX_RECORD_BYTES);

    static IngestConfig from(ConfigValues values) {
        return new IngestConfig(
                ownCnpjRoots(values),
                values.read(HORIZON_DAYS),
                pseudonyms(values),
                values.read(TOLERANCE),
                severities(values),
                CancellationWindows.from(values, CANCELLATION_WINDOWS),
                values.read(MAX_RECORD_BYTES));
    }

    private static Set<String> ownCnpjRoots(ConfigValues values) {
        List<String> roots = values.read(OWN_CNPJ_ROOTS);
        roots.stream()
                .filter(root -> !root.matches("[0-9A-Z]{8}"))
                .forEach(root -> values.problem(
                        OWN_CNPJ_ROOTS, root + " (expected: eight characters, digits or capital letters)"));
        return Set.copyOf(roots);
    }

    private static Pseudonyms pseudonyms(ConfigValues values) {
        Secret key = values.readSecret(HMAC_KEY, HMAC_KEY_FILE);
        if (key.reveal().length() < 32) {
            values.problem(
                    HMAC_KEY_FILE,
                    key.isPresent()
                            ? "too short a key (expected: at least 32 characters)"
                            : "is missing (expected: a file with at least 32 characters, or the variable "
                                    + HMAC_KEY.variable() + ")");
        }
        return new Pseudonyms(key, values.read(HMAC_KEY_ID));
    }

    private static Map<String, RuleSeverity> severities(ConfigValues values) {
        Map<String, RuleSeverity> severities = new HashMap<>();
        values.read(SEVERITIES).forEach((code, text) -> {
            try {
                severities.put(code, Notation.constant(RuleSeverity.class, text));
            } catch (IllegalArgumentException e) {
                values.problem(SEVERITIES, code + ": " + text + " (expected: " + e.getMessage() + ")");
            }
        });
        return Map.copyOf(severities);
    }
}
