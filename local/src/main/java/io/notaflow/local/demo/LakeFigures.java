package io.notaflow.local.demo;

/**
 * What is readable at a cut.
 *
 * @param checkpoint the cut
 * @param committedAtMillis when the last table had it
 * @param records rows of bronze
 * @param accepted accepted invoices and statements
 * @param duplicates repeated documents
 * @param quarantined rejected documents
 * @param deferred deferred documents
 */
record LakeFigures(
        long checkpoint,
        long committedAtMillis,
        long records,
        long accepted,
        long duplicates,
        long quarantined,
        long deferred) {}
