package io.notaflow.anomaly.goods.price;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The usual prices of a product of an issuer, article by article, and how all of them move together. Of one product at most 24 articles; the
 * rest, and items without a code, are one more. 45 bytes an article sold in the last 60 days, and 20.
 */
public final class PriceModel {
    static final int MOST = 24;
    static final int OTHERS = 0;

    private static final long FORGOTTEN = 60;

    private final TreeMap<Integer, Article> articles = new TreeMap<>();
    private Course all = new Course();

    Map<Integer, Article> articles() {
        return articles;
    }

    /** What the day is, judged by the days before. */
    public PriceDay judge(DayPrices day, long date) {
        Judge judge = new Judge(date);
        day.articles().forEach((code, prices) -> {
            Article article = articles.get(code);
            if (article != null && prices.isKnown() && prices.strays().count() > 0) {
                judge.take(article, prices);
            }
        });
        return judge.sum(all, day.steps());
    }

    /** Learns the day, once it is judged. */
    public void learn(DayPrices day, PriceDay judged, long date) {
        judged.together().ifPresent(together -> all.learn(together, date));
        day.articles().forEach((code, prices) -> {
            if (prices.strays().count() > 0 && (articles.size() <= MOST || articles.containsKey(code))) {
                articles.computeIfAbsent(code, any -> new Article()).learn(prices.strays(), prices.base(), date);
            }
        });
        articles.values().removeIf(article -> article.last() < date - FORGOTTEN);
    }

    public void write(DataOutput target, CompactOutput out) throws IOException {
        all.write(target, out);
        out.unsigned(articles.size());
        for (Map.Entry<Integer, Article> one : articles.entrySet()) {
            target.writeInt(one.getKey());
            one.getValue().write(target, out);
        }
    }

    public static PriceModel read(DataInput source, CompactInput in) throws IOException {
        PriceModel model = new PriceModel();
        model.all = Course.read(source, in);
        int size = (int) in.unsigned();
        for (int i = 0; i < size; i++) {
            model.articles.put(source.readInt(), Article.read(source, in));
        }
        return model;
    }
}
