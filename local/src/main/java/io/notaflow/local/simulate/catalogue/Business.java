package io.notaflow.local.simulate.catalogue;

import static io.notaflow.local.simulate.catalogue.Sector.*;

import java.util.List;

/** A kind of issuer: what it sells, in which model, and how big its invoices are. */
public enum Business {
    SUPERMARKET(65, "SUPERMERCADO", 5, 3, 25, GROCERY),
    PHARMACY_STORE(65, "DROGARIA", 2.5, 1.5, 40, PHARMACY),
    FASHION_STORE(65, "MODAS", 2, 1.3, 60, FASHION),
    RESTAURANT(65, "RESTAURANTE", 2.5, 1.2, 80, MEALS),
    FUEL_STATION(65, "AUTO POSTO", 1.1, 30, 0, FUEL),
    ELECTRONICS_STORE(65, "MAGAZINE", 1.4, 1, 20, ELECTRONICS),
    BUILDING_STORE(65, "MATERIAIS DE CONSTRUCAO", 3, 3, 50, BUILDING),
    WHOLESALER(55, "ATACADISTA", 9, 30, 20, GROCERY),
    INDUSTRY(55, "INDUSTRIA", 4, 120, 15, CHEMICALS),
    AUTO_PARTS_MAKER(55, "AUTOPECAS", 5, 12, 15, AUTO_PARTS),
    DISTRIBUTOR(55, "DISTRIBUIDORA", 6, 10, 30, BUILDING),
    MARKETPLACE_SELLER(55, "COMERCIO ELETRONICO", 1.6, 1.2, 50, ELECTRONICS, FASHION),
    SMALL_WORKSHOP(55, "OFICINA E SERVICOS", 3, 1.5, 55, AUTO_PARTS, SERVICES),
    IMPORTER(55, "IMPORTADORA", 4, 40, 0, ELECTRONICS, CHEMICALS),
    EXPORTER(55, "AGROEXPORTADORA", 1.3, 300, 0, RURAL),
    FUEL_DISTRIBUTOR(55, "DISTRIBUIDORA DE COMBUSTIVEIS", 1.2, 5000, 0, FUEL),
    RURAL_PRODUCER(55, "FAZENDA", 1.2, 20, 0, RURAL);

    private final int model;
    private final String word;
    private final double meanItems;
    private final double meanQuantity;
    private final int simplesPercent;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Sector> sectors;

    Business(int model, String word, double meanItems, double meanQuantity, int simplesPercent, Sector... sectors) {
        this.model = model;
        this.word = word;
        this.meanItems = meanItems;
        this.meanQuantity = meanQuantity;
        this.simplesPercent = simplesPercent;
        this.sectors = List.of(sectors);
    }

    /** 55 or 65. */
    public int model() {
        return model;
    }

    /** The word that company names of this kind contain. */
    public String word() {
        return word;
    }

    /** Items of an invoice on average. */
    public double meanItems() {
        return meanItems;
    }

    /** Units of an item on average. */
    public double meanQuantity() {
        return meanQuantity;
    }

    /** Share of such businesses under Simples Nacional. */
    public int simplesPercent() {
        return simplesPercent;
    }

    /** What they sell. */
    public List<Sector> sectors() {
        return sectors;
    }
}
