package io.notaflow.local.bench;

/**
 * Documents to read.
 *
 * @param documents how many
 * @param bytes of a mean one
 * @param issuers who issued them
 */
record Topic(String name, long documents, long bytes, long issuers) {}
