package io.notaflow.local.simulate.catalogue;

/**
 * A product as many businesses sell it.
 *
 * @param cest seven digits, empty unless under substitution
 * @param priceCents usual retail price of one unit
 * @param ipiRate hundredths of a per cent, 0 = not taxed
 * @param singlePhasePis whether PIS and COFINS are collected once, from the maker
 */
public record Product(
        int number,
        Sector sector,
        String description,
        String ncm,
        String cest,
        String unit,
        long priceCents,
        Treatment treatment,
        long ipiRate,
        boolean singlePhasePis) {}
