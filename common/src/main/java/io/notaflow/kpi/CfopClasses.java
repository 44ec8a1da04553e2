package io.notaflow.kpi;

import io.notaflow.config.CfopClass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a CFOP is to the figures. The built-in table is {@code cfop-classes.txt}; configuration replaces single codes.
 *
 * <p>Billing for later delivery (x922) is a sale, its delivery (x116, x117) is not: counting both would double it.
 */
public final class CfopClasses {
    private static final Map<String, CfopClass> BUILT_IN = builtIn();

    private final Map<String, CfopClass> classes;

    public CfopClasses(Map<String, CfopClass> replaced) {
        classes = new HashMap<>(BUILT_IN);
        classes.putAll(replaced);
    }

    /** The class of a code; what is unknown or absent is {@link CfopClass#OTHER}. */
    public CfopClass of(@Nullable String cfop) {
        return cfop == null ? CfopClass.OTHER : classes.getOrDefault(cfop, CfopClass.OTHER);
    }

    private static Map<String, CfopClass> builtIn() {
        Map<String, CfopClass> classes = new HashMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" +");
                CfopClass type =
                        CfopClass.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
                for (String first : parts[1].split("/")) {
                    addRanges(classes, type, first, parts[2]);
                }
            }
        }
        return classes;
    }

    private static void addRanges(Map<String, CfopClass> classes, CfopClass type, String first, String ranges) {
        for (String range : ranges.split(",")) {
            String[] ends = range.split("-");
            for (int code = Integer.parseInt(ends[0]); code <= Integer.parseInt(ends[ends.length - 1]); code++) {
                classes.put(first + code, type);
            }
        }
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CfopClasses.class.getResourceAsStream("cfop-classes.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
