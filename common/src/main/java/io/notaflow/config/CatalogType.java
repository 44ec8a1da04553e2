package io.notaflow.config;

/** Kinds of Iceberg catalog. */
public enum CatalogType {
    JDBC,
    REST
}
