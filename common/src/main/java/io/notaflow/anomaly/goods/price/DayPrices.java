package io.notaflow.anomaly.goods.price;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The prices of a product of an issuer on a day that is not over, by article. At most 25 articles and 16 steps of price; 100 to 500 bytes,
 * and 50 per item that strays, at most 16 an article.
 */
public final class DayPrices {
    private static final int MOST_GROSS = 20;
    private static final int MOST_STEPS = 16;

    private final TreeMap<Integer, ArticleDay> articles = new TreeMap<>();
    private final TreeSet<Integer> steps = new TreeSet<>();
    private int gross;

    /** A day, begun with what is known of the days before. */
    public static DayPrices begin(PriceModel model) {
        DayPrices day = new DayPrices();
        model.articles()
                .forEach((code, article) -> day.articles.put(
                        code, article.isKnown() ? ArticleDay.of(article) : ArticleDay.unknown(article.level())));
        return day;
    }

    /** Adds an item that is sold; what a gross error says at once, which is for the market to judge. */
    public Optional<GrossPrice> add(Line line, String key) {
        if (line.price() <= 0) {
            return Optional.empty();
        }
        double price = Math.log(line.price());
        boolean fits = articles.containsKey(line.article()) || articles.size() < PriceModel.MOST;
        ArticleDay article =
                articles.computeIfAbsent(fits ? line.article() : PriceModel.OTHERS, any -> ArticleDay.unknown(price));
        if (!article.add(price, line.value(), key)) {
            know(PriceMarket.step(price));
            return Optional.empty();
        }
        gross++;
        return gross > MOST_GROSS
                ? Optional.empty()
                : Optional.of(new GrossPrice(price, article.base(), article.deviation(), line.value(), gross, key));
    }

    /** Steps within are not missed when there are many. */
    private void know(int step) {
        if (steps.size() < MOST_STEPS || step < steps.first() || step > steps.last()) {
            steps.add(step);
            if (steps.size() > MOST_STEPS) {
                steps.remove(step == steps.first() ? steps.higher(step) : steps.lower(step));
            }
        }
    }

    Map<Integer, ArticleDay> articles() {
        return articles;
    }

    /** Steps of price on the market's scale that were seen, gross errors left out. */
    SortedSet<Integer> steps() {
        return steps;
    }

    public void write(DataOutput target, CompactOutput out) throws IOException {
        out.unsigned(gross);
        out.unsigned(articles.size());
        for (Map.Entry<Integer, ArticleDay> one : articles.entrySet()) {
            target.writeInt(one.getKey());
            one.getValue().write(target, out);
        }
        out.unsigned(steps.size());
        for (int step : steps) {
            out.signed(step);
        }
    }

    public static DayPrices read(DataInput source, CompactInput in) throws IOException {
        DayPrices day = new DayPrices();
        day.gross = (int) in.unsigned();
        int size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            day.articles.put(source.readInt(), ArticleDay.read(source, in));
        }
        size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            day.steps.add((int) in.signed());
        }
        return day;
    }
}
