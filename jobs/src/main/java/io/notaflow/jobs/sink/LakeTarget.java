package io.notaflow.jobs.sink;

import io.notaflow.config.CatalogConfig;

/**
 * Where a submission's rows go.
 *
 * @param epoch written into the summary of every snapshot
 */
public record LakeTarget(CatalogConfig catalog, long epoch) {}
