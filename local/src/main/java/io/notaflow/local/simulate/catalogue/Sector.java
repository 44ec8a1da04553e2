package io.notaflow.local.simulate.catalogue;

/** What kind of goods a product belongs to. */
public enum Sector {
    GROCERY,
    PHARMACY,
    FASHION,
    MEALS,
    FUEL,
    ELECTRONICS,
    BUILDING,
    AUTO_PARTS,
    CHEMICALS,
    RURAL,
    SERVICES
}
