package io.notaflow.config;

/** What people are written to in. */
public enum Language {
    PT_BR,
    EN
}
