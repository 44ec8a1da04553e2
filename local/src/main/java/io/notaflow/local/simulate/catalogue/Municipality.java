package io.notaflow.local.simulate.catalogue;

/** A municipality with its IBGE code, the beginning of its postal codes and its telephone area. */
public record Municipality(String code, String name, String postalPrefix, String areaCode) {}
