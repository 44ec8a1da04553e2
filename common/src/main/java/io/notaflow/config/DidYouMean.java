package io.notaflow.config;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known name closest to a mistyped one. */
public final class DidYouMean {
    private DidYouMean() {}

    /** A sentence to append, or nothing when no known name is near. */
    public static String suggestion(String unknown, Collection<String> known) {
        int limit = Math.max(2, unknown.length() / 3);
        return known.stream()
                .filter(name -> distance(unknown, name) <= limit)
                .min(Comparator.comparingInt(name -> distance(unknown, name)))
                .map(name -> " (did you mean " + name + "?)")
                .orElse("");
    }

    /** Levenshtein distance. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
