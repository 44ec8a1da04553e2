package io.notaflow.config;

/** Where keyed state lives between checkpoints. */
public enum StateBackend {
    HASHMAP,
    ROCKSDB
}
