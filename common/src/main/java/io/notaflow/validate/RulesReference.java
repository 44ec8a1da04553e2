package io.notaflow.validate;

import io.notaflow.validate.arithmetic.ArithmeticRules;
import io.notaflow.validate.coherence.CoherenceRules;
import io.notaflow.validate.decoded.DecoderCodes;
import io.notaflow.validate.event.EventRules;
import io.notaflow.validate.identity.IdentityRules;
import io.notaflow.validate.rule.Rule;
import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Standing;
import java.util.List;
import java.util.Locale;

/** The reference of all rules, as Markdown. */
public final class RulesReference {
    private static final String HEAD = """
            # Rules

            Generated from `io.notaflow.validate`; a test compares this file with the code.

            Every document is judged by the rules below. A violation **quarantines** the document or **flags** it; which of the two may
            depend on SEFAZ's answer. *Answered* means a protocol for the same key with cStat 100 or 150 (authorised), 101, 151 or 155
            (cancelled), 110, 301, 302 or 303 (denied); an event registered with 135, 136 or 155; a voided range granted with 102; or a
            summary, which comes from SEFAZ itself. What SEFAZ took is an anomaly when it breaks a rule, not garbage: only what cannot be
            used at all is quarantined then.

            `ingest.severities` sets `quarantine`, `flag` or `ignore` by code and wins over the defaults, with one exception: rules that
            quarantine in both columns leave nothing usable and cannot be weakened. Unknown codes are refused at the start, with a
            suggestion. `ingest.tolerance` (default 0.01 BRL) is the difference allowed per compared value.

            The number is SEFAZ's rejection code as a hint; some changed their meaning over the years. `{value}` and `{expected}` are
            filled with what was found and what was expected.
            """;

    private static final String ELSEWHERE = """

            ## Not here, and why

            | SEFAZ | rule | why |
            | --- | --- | --- |
            | 204, 539, 613, 620 | number or key already used | needs all other documents: duplicates and conflicts are decided by the lifecycle |
            | 226, 252 (authoriser) | state or environment of the service that was called | the document does not say where it was sent; issuer against cUF and invoice against protocol are checked |
            | 228, 704 | issued long before it was sent | old documents are lawful input here; lateness is measured, not judged |
            | 209, 210 (check digit) | state registration | 27 algorithms; only the pattern is checked |
            | 628 | total above the state's limit | the limits are not published as a table |
            | 778 (full list) | NCM not in force | the list changes every year; only the chapter is checked |
            | 1121 and siblings | single-phase totals of IBS and CBS | their parts are not decoded |
            | 205, 230–234, 245, 246, 301–303 | registers of taxpayers | only the tax offices have them; denials arrive as protocols |
            | 521, 523, 772, 773 (exceptions) | goods delivered to or taken from a third address | `entrega` and `retirada` do not weigh in these rules: such invoices are flagged |
            """;

    private RulesReference() {}

    /** The whole file. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        section(page, "Reading the record", DecoderCodes.all());
        section(page, "Structure and identity", infos(IdentityRules.rules()));
        section(page, "Arithmetic", infos(ArithmeticRules.rules()));
        section(page, "Coherence", infos(CoherenceRules.rules()));
        section(page, "Events, answers, voided ranges", infos(EventRules.rules()));
        return page.append(ELSEWHERE).toString();
    }

    private static <D> List<RuleInfo> infos(List<Rule<D>> rules) {
        return rules.stream().map(Rule::info).toList();
    }

    private static void section(StringBuilder page, String title, List<RuleInfo> infos) {
        page.append("\n## ").append(title).append("\n\n");
        page.append("| code | SEFAZ | without answer | answered | what it says | what to do |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        for (RuleInfo info : infos) {
            page.append("| `")
                    .append(info.code())
                    .append("` | ")
                    .append(info.sefaz())
                    .append(" | ");
            page.append(severity(info, Standing.UNANSWERED)).append(" | ");
            page.append(severity(info, Standing.ANSWERED)).append(" | ");
            page.append(info.says().pt())
                    .append("<br>")
                    .append(info.says().en())
                    .append(" | ");
            page.append(info.remedy().pt())
                    .append("<br>")
                    .append(info.remedy().en())
                    .append(" |\n");
        }
    }

    private static String severity(RuleInfo info, Standing standing) {
        return info.gravity().severity(standing).name().toLowerCase(Locale.ROOT);
    }
}
