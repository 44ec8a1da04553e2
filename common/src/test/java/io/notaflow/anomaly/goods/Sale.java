package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.fact.Fact;
import io.notaflow.anomaly.fact.FactKind;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.anomaly.fact.Traits;
import io.notaflow.domain.AccessKey;
import io.notaflow.domain.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A sale of a synthetic issuer of São Paulo, as detectors see it. */
record Sale(int issuer, int number, Instant at, List<Line> lines) {

    static String issuer(int number) {
        return "11222%05d0181".formatted(number);
    }

    /** One item of beer, plainly taxed. */
    static Line beer(double price) {
        return line("22030000", "UN", price, 1);
    }

    static Line line(String ncm, String unit, double price, int article) {
        return new Line(ncm, unit, "5102", "00", price, Math.round(price * 100), article);
    }

    static Line coded(String cfop, String cst) {
        return new Line("22030000", "UN", cfop, cst, 10, 1_000, 1);
    }

    String key() {
        String body = "352608" + issuer(issuer) + "55001%09d1%08d".formatted(number, 10_000_000 + number);
        return body + AccessKey.checkDigit(body + "0");
    }

    Fact fact() {
        return arriving(at);
    }

    Fact arriving(Instant arrival) {
        Traits traits = new Traits(
                at,
                ZoneOffset.ofHours(-3),
                "SP",
                "SP",
                null,
                Role.ALL,
                1,
                1,
                1,
                3,
                10_000,
                1_800,
                0,
                number,
                number,
                true,
                List.of("01"),
                lines,
                List.of());
        return new Fact(FactKind.ISSUED, key(), issuer(issuer), at, arrival, traits, "1");
    }
}
