package io.notaflow.domain.anomaly;

import java.util.Locale;

/** What kinds of findings there are; the names are shown to users and never change. */
public enum AnomalyKind {
    NUMBERING_GAP(Family.SEQUENCE, "numbers", "Lacuna na numeração", "Gap in the numbering"),
    NUMBERING_ORDER(Family.SEQUENCE, "h", "Numeração fora de ordem", "Numbering out of order"),
    DUPLICATE_NUMBER(Family.SEQUENCE, "keys", "Número repetido", "Repeated number"),
    DUPLICATE_CONTENT(Family.SEQUENCE, "s", "Nota em duplicidade", "Doubled invoice"),
    CONFLICTING_COPY(Family.SEQUENCE, "contents", "Cópias divergentes", "Conflicting copies"),
    LATE_CANCEL(Family.SEQUENCE, "h", "Cancelamento fora do prazo", "Late cancellation"),
    CANCEL_REISSUE(Family.SEQUENCE, "BRL", "Cancelamento com reemissão", "Cancelled and reissued"),
    CANCEL_RATE(Family.STATISTICAL, "%", "Taxa de cancelamento", "Cancellation rate"),
    CANCEL_AFTER_CONFIRM(Family.SEQUENCE, "h", "Cancelamento após confirmação", "Cancelled after confirmation"),
    UNKNOWN_TO_RECIPIENT(
            Family.SEQUENCE, "recipients", "Operação desconhecida pelo destinatário", "Unknown to the recipient"),
    BACKDATED(Family.SEQUENCE, "h", "Data de emissão incompatível", "Back-dated or post-dated"),
    CONTINGENCY_ABUSE(Family.SEQUENCE, "%", "Abuso de contingência", "Abuse of contingency"),
    CONTINGENCY_LATE(Family.SEQUENCE, "h", "Contingência transmitida fora do prazo", "Contingency sent late"),
    EPEC_NOT_REGULARISED(Family.SEQUENCE, "h", "EPEC sem NF-e", "EPEC not regularised"),
    SUBSTITUTION_ABUSE(Family.SEQUENCE, "", "Substituição irregular", "Irregular substitution"),
    TAX_RATE_MISMATCH(Family.SEQUENCE, "%", "Alíquota interestadual incorreta", "Wrong interstate rate"),
    CFOP_UF_MISMATCH(Family.SEQUENCE, "", "CFOP incompatível com as UFs", "CFOP does not fit the states"),
    JUST_BELOW_LIMIT(Family.SEQUENCE, "invoices", "Valores logo abaixo do limite", "Just below a limit"),
    SPLIT_PURCHASE(Family.SEQUENCE, "BRL", "Fracionamento de compra", "Split purchase"),
    SELF_DEALING(Family.SEQUENCE, "BRL", "Venda para a própria empresa", "Sale to oneself"),
    SHELL_ISSUER(Family.BOUNDED, "BRL", "Emitente de fachada", "Shell issuer"),
    CIRCULAR_TRADE(Family.BOUNDED, "BRL", "Comércio circular", "Circular trade"),
    BENFORD(Family.BOUNDED, "chi2", "Primeiros dígitos improváveis (Benford)", "Unlikely first digits (Benford)"),
    VOLUME_SPIKE(Family.STATISTICAL, "invoices", "Pico de emissão", "Spike of volume"),
    VALUE_SPIKE(Family.STATISTICAL, "BRL", "Pico de valor", "Spike of value"),
    PRICE_OUTLIER(Family.STATISTICAL, "BRL", "Preço fora do padrão", "Price outlier"),
    RARE_COMBINATION(Family.STATISTICAL, "invoices", "Combinação rara", "Rare combination"),
    PEER_OUTLIER(Family.STATISTICAL, "", "Diferente dos semelhantes", "Unlike its peers"),
    KPI_SERIES(Family.STATISTICAL, "", "Indicador anormal", "Abnormal figure"),
    RULE(Family.RULE, "", "Regra do usuário", "Rule of the users");

    /** How a kind is found. */
    public enum Family {
        /** Exactly, from the fiscal sequence of documents and events. */
        SEQUENCE,
        /** By a model that learns; never before a stated amount of history. */
        STATISTICAL,
        /** By a daily run over weeks of silver. */
        BOUNDED,
        /** By a rule that people wrote. */
        RULE
    }

    private final Family family;
    private final String unit;
    private final String namePt;
    private final String nameEn;

    AnomalyKind(Family family, String unit, String namePt, String nameEn) {
        this.family = family;
        this.unit = unit;
        this.namePt = namePt;
        this.nameEn = nameEn;
    }

    public Family family() {
        return family;
    }

    /** Unit of observed and expected; empty when they have none or it depends. */
    public String unit() {
        return unit;
    }

    public String namePt() {
        return namePt;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Name of its detector, and of its section in runbook and docs: kebab-case. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Version of its definition; another one makes other ids. */
    public int version() {
        return 1;
    }

    /** The page that says what to do, relative to the repository. */
    public String runbook() {
        return "docs/runbook.md#" + slug();
    }
}
