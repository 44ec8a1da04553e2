package io.notaflow.local.notify;

import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Notification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Puts findings into words; only what findings say themselves, and that is free of personal data. */
final class MessageWriter {
    private static final int FINDINGS_SHOWN = 5;
    private static final int GROUPS_SHOWN = 20;
    private static final int KEYS_SHOWN = 3;

    private final Phrases phrases;
    private final String linkBase;

    /** {@code linkBase}: what stands before the path of a page. */
    MessageWriter(Phrases phrases, String linkBase) {
        this.phrases = phrases;
        this.linkBase = linkBase;
    }

    /** One message about these groups, the worst first. */
    Message write(List<Bundle> bundles) {
        String subject = bundles.size() == 1 ? heading(bundles.get(0)) : summary(bundles);
        List<String> lines = new ArrayList<>();
        for (Bundle bundle : bundles.subList(0, Math.min(GROUPS_SHOWN, bundles.size()))) {
            lines.add(heading(bundle));
            int shown = Math.min(
                    bundles.size() == 1 ? FINDINGS_SHOWN : 1,
                    bundle.worstFirst().size());
            bundle.worstFirst().subList(0, shown).forEach(one -> lines.add(line(one.finding())));
            if (shown < bundle.worstFirst().size()) {
                lines.add("  … " + phrases.more + ' '
                        + phrases.findings(bundle.worstFirst().size() - shown));
            }
            lines.add(phrases.whatToDo + ": " + linkBase + bundle.key().kind().runbook());
            lines.add("");
        }
        if (bundles.size() > GROUPS_SHOWN) {
            lines.add(phrases.left + ": " + (bundles.size() - GROUPS_SHOWN) + " (PostgreSQL: anomalies)");
        }
        lines.add(phrases.mark + ": ./notaflow feedback ID confirmed|false --config FILE");
        return new Message(id(bundles), "[NotaFlow] " + oneLine(subject), String.join("\n", lines) + "\n");
    }

    private String summary(List<Bundle> bundles) {
        long findings =
                bundles.stream().mapToLong(one -> one.worstFirst().size()).sum();
        BigDecimal amount = bundles.stream().map(Bundle::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return phrases.severity(bundles.get(0).severity()) + " · " + bundles.size() + ' ' + phrases.groups + " · "
                + phrases.findings(findings) + stake(amount);
    }

    private String heading(Bundle bundle) {
        GroupKey key = bundle.key();
        String first = key.status() == FindingStatus.RESOLVED ? phrases.resolved : phrases.severity(bundle.severity());
        String kind = phrases.kind(key.kind()) + (key.kind() == AnomalyKind.RULE ? " " + key.detector() : "");
        String issuer = key.issuer() == null ? "" : " · " + phrases.issuer + ' ' + key.issuer();
        return first + " · " + kind + issuer + " · "
                + phrases.findings(bundle.worstFirst().size()) + stake(bundle.amount());
    }

    private String stake(BigDecimal amount) {
        return amount.signum() == 0 ? "" : " · " + phrases.words().brl(amount) + ' ' + phrases.stake;
    }

    private String line(Finding finding) {
        String resolved =
                finding.status() == FindingStatus.RESOLVED ? phrases.resolved : phrases.severity(finding.severity());
        List<String> keys = finding.evidence().keys();
        String proof = keys.isEmpty()
                ? ""
                : "; " + phrases.proof + ": "
                        + String.join(", ", keys.subList(0, Math.min(KEYS_SHOWN, keys.size())))
                        + (finding.evidence().count() > KEYS_SHOWN
                                ? ' ' + phrases.more + ' ' + (finding.evidence().count() - KEYS_SHOWN)
                                : "");
        return "- " + resolved + ": " + oneLine(phrases.sentence(finding.explanation())) + " ["
                + oneLine(finding.subject().name()) + proof + "; ID " + finding.id() + ']';
    }

    /** A line end in a subject would begin a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String id(List<Bundle> bundles) {
        String all = bundles.stream()
                .flatMap(bundle -> bundle.worstFirst().stream())
                .map(MessageWriter::version)
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot happen: every Java has SHA-256", e);
        }
    }

    private static String version(Notification one) {
        return one.row().id() + '/' + one.row().epoch() + '/' + one.row().checkpoint();
    }
}
