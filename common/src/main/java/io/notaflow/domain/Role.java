package io.notaflow.domain;

/** What an invoice is to the companies whose CNPJ roots are configured as ours. */
public enum Role {
    /** We issued it to somebody else. */
    ISSUED,
    /** Somebody else issued it to us. */
    RECEIVED,
    /** Between two of ours. */
    INTRAGROUP,
    /** Neither party is ours. */
    THIRD_PARTY,
    /** No root is configured: the stream is seen as an authority would. */
    ALL
}
