package io.notaflow.local.notify;

import io.notaflow.anomaly.text.Words;
import io.notaflow.config.Language;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Severity;

/** The words of messages, by language. */
enum Phrases {
    PT(
            Words.PT,
            "BAIXA",
            "MÉDIA",
            "ALTA",
            "RESOLVIDO",
            "emitente",
            "achado",
            "achados",
            "grupos",
            "em jogo",
            "prova",
            "e mais",
            "O que fazer",
            "Para marcar",
            "Grupos que não couberam aqui"),
    EN(
            Words.EN,
            "LOW",
            "MEDIUM",
            "HIGH",
            "RESOLVED",
            "issuer",
            "finding",
            "findings",
            "groups",
            "at stake",
            "proof",
            "and another",
            "What to do",
            "To mark it",
            "Groups that did not fit here");

    private final Words words;
    private final String low;
    private final String medium;
    private final String high;
    private final String finding;
    private final String findings;
    final String resolved;
    final String issuer;
    final String groups;
    final String stake;
    final String proof;
    final String more;
    final String whatToDo;
    final String mark;
    final String left;

    Phrases(
            Words words,
            String low,
            String medium,
            String high,
            String resolved,
            String issuer,
            String finding,
            String findings,
            String groups,
            String stake,
            String proof,
            String more,
            String whatToDo,
            String mark,
            String left) {
        this.words = words;
        this.low = low;
        this.medium = medium;
        this.high = high;
        this.finding = finding;
        this.resolved = resolved;
        this.issuer = issuer;
        this.findings = findings;
        this.groups = groups;
        this.stake = stake;
        this.proof = proof;
        this.more = more;
        this.whatToDo = whatToDo;
        this.mark = mark;
        this.left = left;
    }

    static Phrases of(Language language) {
        return language == Language.EN ? EN : PT;
    }

    Words words() {
        return words;
    }

    String severity(Severity severity) {
        return switch (severity) {
            case LOW -> low;
            case MEDIUM -> medium;
            case HIGH -> high;
        };
    }

    /** For example {@code 3 achados}. */
    String findings(long number) {
        return words.number(number) + ' ' + (number == 1 ? finding : findings);
    }

    String kind(AnomalyKind kind) {
        return this == PT ? kind.namePt() : kind.nameEn();
    }

    String sentence(Explanation explanation) {
        return this == PT ? explanation.pt() : explanation.en();
    }
}
