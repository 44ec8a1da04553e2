package io.notaflow.anomaly.example;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.AccessKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** A fact as a line of a story; times in Brasília. */
final class FactText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.ofHours(-3));

    private FactText() {}

    static String of(Fact fact) {
        return at(fact.at())
                + switch (fact.kind()) {
                    case SEEN -> "named somewhere: " + number(fact);
                    case ISSUED -> "issued: " + number(fact) + money(fact.invoice());
                    case WITHDRAWN -> "another content won: " + number(fact);
                    case CANCELLED ->
                        "cancelled: " + number(fact) + (fact.other() == null ? "" : " in favour of " + fact.other());
                    case DISOWNED -> "unknown to its recipient: " + number(fact);
                    case EPEC -> "announced by an EPEC: " + number(fact);
                    case VOIDED -> "voided: numbers " + voided(fact.key(), 23) + " to " + voided(fact.key(), 32);
                };
    }

    static String at(Instant instant) {
        return TIME.format(instant) + "  ";
    }

    private static String number(Fact fact) {
        AccessKey key = fact.accessKey();
        return "%d/%d number %d".formatted(key.model(), key.series(), key.number())
                + (key.emissionType() == 1 ? "" : " (tpEmis " + key.emissionType() + ")");
    }

    private static String money(Traits traits) {
        return ", BRL " + traits.brl()
                + (traits.recipient() == null ? "" : ", to " + Objects.requireNonNull(traits.recipient()));
    }

    private static long voided(String key, int from) {
        return Long.parseLong(key.substring(from, from + 9));
    }
}
