package io.notaflow.domain.anomaly;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something an auditor can act on, with its evidence.
 *
 * @param kind what it is
 * @param severity how much it matters
 * @param status whether it still stands
 * @param subject what it is about
 * @param detail tells findings of one kind and subject apart, for example the missing numbers; never changes for one cause
 * @param window fiscal time it is about
 * @param measured how far from what was expected
 * @param evidence what proves it
 * @param explanation why
 * @param detection who found it and when
 */
public record Finding(
        AnomalyKind kind,
        Severity severity,
        FindingStatus status,
        Subject subject,
        String detail,
        Window window,
        Measured measured,
        Evidence evidence,
        Explanation explanation,
        Detection detection) {

    private static final int ID_BYTES = 16;

    /** The same for the same cause, in any order of arrival, in any run: 32 hexadecimal characters. */
    public String id() {
        String cause = String.join(
                "\n",
                kind.name(),
                subject.type().name(),
                subject.name(),
                detail,
                detection.detector(),
                String.valueOf(detection.version()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot happen: every Java has SHA-256", e);
        }
    }

    /** The same finding, explained away. */
    public Finding resolved(Explanation why, Detection when) {
        return new Finding(
                kind, severity, FindingStatus.RESOLVED, subject, detail, window, measured, evidence, why, when);
    }
}
