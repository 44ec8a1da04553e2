package io.notaflow.jobs.canary;

import io.notaflow.jobs.canary.Canary.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All canaries of a test, and the search for them in any text. */
final class Canaries {
    /** Numbers of eleven digits, also with single separators; overlapping, so that none hides behind another. */
    private static final Pattern NUMBER =
            Pattern.compile("(?=(\\(?\\d(?:[.\\-/ ()]{0,2}\\d){10}))", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern WORD = Pattern.compile("(?:nomequit|mailquit|ruaquit)[a-z]{3}");

    private final List<Canary> all = new ArrayList<>();
    private final Map<String, String> byTrace = new HashMap<>();

    /** A person of whom nobody has heard, for that place. */
    Canary at(String place) {
        Canary canary = new Canary(place, all.size() + 1);
        all.add(canary);
        for (Kind kind : Kind.values()) {
            byTrace.put(canary.trace(kind), label(canary, kind));
        }
        return canary;
    }

    /** Everything that was planted, as {@code place: kind}. */
    Set<String> planted() {
        Set<String> planted = new TreeSet<>();
        all.forEach(canary -> canary.planted().forEach(kind -> planted.add(label(canary, kind))));
        return planted;
    }

    /** Who is recognised in a text, as {@code place: kind}. */
    Set<String> seenIn(String text) {
        Set<String> seen = new TreeSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            add(seen, number.group(1).replaceAll("[^0-9]", ""));
        }
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            add(seen, word.group());
        }
        return seen;
    }

    private void add(Set<String> seen, String trace) {
        String label = byTrace.get(trace);
        if (label != null) {
            seen.add(label);
        }
    }

    private static String label(Canary canary, Kind kind) {
        return canary.place() + ": " + kind;
    }
}
