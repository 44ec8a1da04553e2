package io.notaflow.local.simulate.catalogue;

/** How the states tax a product in general. */
public enum Treatment {
    TAXED,
    /** Reduced base (basic basket). */
    REDUCED,
    EXEMPT,
    /** Under tax substitution; has a CEST. */
    SUBSTITUTED,
    /** Single-phase fuel. */
    FUEL,
    /** A service under ISSQN. */
    SERVICE
}
