package io.notaflow.anomaly.goods;

import io.notaflow.anomaly.example.Example;
import io.notaflow.anomaly.fact.Line;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.util.List;

/** Worked examples of the page about anomalies; days are counted from 0. */
public final class GoodsExamples {
    private static final int TODAY = 30;

    private GoodsExamples() {}

    public static List<Example> all() {
        return List.of(price(), combination());
    }

    private static Example price() {
        Markets markets = new Markets();
        new Shop(markets, 0).sells(0, TODAY, 6, 10).sells(TODAY, 6, 14);
        return new Example(
                AnomalyKind.PRICE_OUTLIER,
                List.of(
                        "2026-08-01 to 2026-08-30: a shop sells 6 items of NCM 22030000 a day, at BRL 9.42 to 10.62 each",
                        "2026-08-31: 6 items at BRL 13.18 to 14.87; nobody else sells them",
                        "2026-09-01 03:00  the stream has come here"),
                markets.closeDay(TODAY).findings());
    }

    private static Example combination() {
        Markets markets = new Markets();
        Line usual = Sale.coded("5102", "00");
        for (int issuer = 0; issuer < 4; issuer++) {
            Shop shop = new Shop(markets, issuer);
            for (int sold = 0; sold < 10 * TODAY; sold++) {
                shop.sells(sold / 10, usual);
            }
            for (int sold = 0; issuer == 0 && sold < 5; sold++) {
                shop.sells(TODAY, Sale.coded("5102", "41"));
            }
        }
        return new Example(
                AnomalyKind.RARE_COMBINATION,
                List.of(
                        "2026-08-01 to 2026-08-30: four shops make 10 invoices a day with NCM 22030000, CFOP 5102, CST 00",
                        "2026-08-31: one of them makes 5 with CST 41, not taxed",
                        "2026-09-01 03:00  the stream has come here"),
                markets.closeDay(TODAY).findings());
    }
}
