package io.notaflow.local.simulate.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The catalogue of products, read from {@code products.txt} beside this class: one line a product, its variants after the price. */
public final class Products {

    private static final Map<Sector, List<Product>> BY_SECTOR = read();

    private Products() {}

    /** Products of one sector, never empty. */
    public static List<Product> of(Sector sector) {
        return Objects.requireNonNull(BY_SECTOR.get(sector));
    }

    private static Map<Sector, List<Product>> read() {
        Map<Sector, List<Product>> products = new EnumMap<>(Sector.class);
        int number = 0;
        try (InputStream in = Objects.requireNonNull(Products.class.getResourceAsStream("products.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    for (Product product : variants(line.split("\\|", -1), number)) {
                        products.computeIfAbsent(product.sector(), sector -> new ArrayList<>())
                                .add(product);
                        number++;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of products cannot be read", e);
        }
        return products;
    }

    /** Variants differ in name and, the later the dearer, in price. */
    private static List<Product> variants(String[] column, int firstNumber) {
        List<Product> variants = new ArrayList<>();
        for (String variant : column[9].split(",", -1)) {
            int rank = variants.size();
            variants.add(new Product(
                    firstNumber + rank,
                    Sector.valueOf(column[0]),
                    (column[1] + ' ' + variant).strip(),
                    column[2],
                    column[3],
                    column[4],
                    Long.parseLong(column[5]) * (4 + rank) / 4,
                    Treatment.valueOf(column[6]),
                    Long.parseLong(column[7]),
                    column[8].equals("M")));
        }
        return variants;
    }
}
