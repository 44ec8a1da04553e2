package io.notaflow.domain.anomaly;

/** What kind of thing a finding is about. */
public enum SubjectType {
    /** One invoice, by access key. */
    INVOICE,
    /** An establishment that issues, by the 14 characters of its access keys. */
    ISSUER,
    /** The numbering of an issuer: issuer, model and series. */
    SERIES,
    /** An issuer and whom it sells to. */
    PAIR,
    /** Goods of an issuer: issuer, NCM and unit. */
    PRODUCT,
    /** A combination of codes used by an issuer. */
    COMBINATION,
    /** Several companies. */
    GROUP,
    /** A KPI: dimension and member. */
    FIGURE,
    /** A group of documents as a rule makes it. */
    RULE_GROUP
}
