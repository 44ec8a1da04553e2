package io.notaflow.config;

/** How the way to the mail server is protected. */
public enum MailSecurity {
    /** Not at all: a relay on this machine. */
    NONE,
    /** A plain connection that must turn to TLS before anything is said. */
    STARTTLS,
    /** TLS from the first byte. */
    TLS
}
