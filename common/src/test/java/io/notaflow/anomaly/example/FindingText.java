package io.notaflow.anomaly.example;

import io.notaflow.domain.anomaly.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as the page shows it. */
final class FindingText {
    private static final int MOST = 3;

    private FindingText() {}

    static String of(Finding finding) {
        StringBuilder text = new StringBuilder();
        line(text, "finding", finding.kind() + ", " + finding.severity() + ", " + finding.status());
        line(text, "subject", finding.subject().type() + " " + finding.subject().name());
        line(
                text,
                "window",
                finding.window().start() + " to " + finding.window().end());
        line(
                text,
                "observed",
                figure(finding.measured().observed(), finding) + ", expected "
                        + figure(finding.measured().expected(), finding));
        if (finding.measured().amount() != null) {
            line(text, "amount", "BRL " + finding.measured().amount().toPlainString());
        }
        line(text, "detected", finding.detection().detectedAt().toString());
        line(text, "why", finding.explanation().pt());
        line(text, "", finding.explanation().en());
        List<String> keys = finding.evidence().keys();
        for (int i = 0; i < Math.min(MOST, keys.size()); i++) {
            line(text, i == 0 ? "evidence" : "", keys.get(i));
        }
        if (keys.size() > MOST) {
            line(text, "", "and " + (finding.evidence().count() - MOST) + " more");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("%-9s %s%n".formatted(name, value).replace("\r\n", "\n"));
    }

    private static String figure(@Nullable BigDecimal figure, Finding finding) {
        return figure == null
                ? "-"
                : (figure.toPlainString() + " " + finding.kind().unit()).strip();
    }
}
