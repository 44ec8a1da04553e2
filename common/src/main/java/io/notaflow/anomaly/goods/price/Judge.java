package io.notaflow.anomaly.goods.price;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Compares a day of a product with its usual prices: each article by itself, and all of them together, which is what tells when every one
 * strays a little. The one that strays most by its own limit speaks for the day.
 *
 * <p>Of an article with n items whose mean strays by R from its level: {@code z = R / √(within/n + level's uncertainty + between)}. Together:
 * R and within weighted by n, uncertainty by n², the variance between days learned by itself. A day needs three items, and
 * without the one that is furthest off it must still stray by 0.6 of that: one item does not make a day.
 */
final class Judge {
    private static final int FEWEST = 3;
    private static final double WITHOUT_ONE = 0.6;

    private final long date;
    private final List<Voice> voices = new ArrayList<>();

    /** What one part of the day says. */
    private record Voice(
            double strays, double limit, Deviation day, double level, long cents, long start, List<ArticleDay> parts) {
        double weight() {
            return Math.abs(strays) / limit;
        }
    }

    Judge(long date) {
        this.date = date;
    }

    void take(Article article, ArticleDay day) {
        Strays items = day.strays();
        Deviation deviation = article.deviation(items, day.base());
        voices.add(voice(article.course(), deviation, article.level(), items.cents(), List.of(day)));
    }

    private Voice voice(Course course, Deviation deviation, double level, long cents, List<ArticleDay> parts) {
        double run = course.runStrays(deviation);
        double day = deviation.count() < FEWEST
                ? 0
                : course.strays(deviation) * Math.min(1, withoutOne(deviation, parts) / WITHOUT_ONE);
        boolean goesOn = Math.abs(run) > Math.abs(day);
        double strays = course.isSettled() ? goesOn ? run : day : 0;
        long start = goesOn ? course.startWith(deviation, date) : date;
        return new Voice(strays, course.limit(), deviation, level, cents, start, parts);
    }

    /** How much of the mean is left without the item that is furthest off; not below 0. */
    private static double withoutOne(Deviation day, List<ArticleDay> parts) {
        double furthest = 0;
        for (ArticleDay part : parts) {
            double item = part.furthest(day.mean());
            furthest = Math.abs(item) > Math.abs(furthest) ? item : furthest;
        }
        return Math.max(0, (day.mean() * day.count() - furthest) / (day.count() - 1) / day.mean());
    }

    PriceDay sum(Course all, Collection<Integer> steps) {
        if (voices.isEmpty()) {
            return PriceDay.unknown(new TreeSet<>(steps));
        }
        Voice loudest = voices.get(0);
        for (Voice voice : voices) {
            loudest = voice.weight() > loudest.weight() ? voice : loudest;
        }
        Voice chorus = chorus(all);
        if (voices.size() > 1 && chorus.weight() > loudest.weight()) {
            loudest = chorus;
        }
        TreeSet<String> keys = new TreeSet<>();
        for (ArticleDay part : loudest.parts) {
            keys.addAll(part.keys(loudest.day.mean()));
        }
        return new PriceDay(
                loudest.strays,
                loudest.limit,
                loudest.day.count(),
                loudest.level,
                loudest.day.mean(),
                loudest.cents,
                loudest.start,
                chorus.day.mean(),
                Optional.of(chorus.day),
                new TreeSet<>(steps),
                List.copyOf(keys));
    }

    private Voice chorus(Course all) {
        int count = 0;
        double mean = 0;
        double within = 0;
        double uncertainty = 0;
        double level = 0;
        long cents = 0;
        List<ArticleDay> parts = new ArrayList<>();
        for (Voice voice : voices) {
            int n = voice.day.count();
            count += n;
            mean += n * voice.day.mean();
            within += n * voice.day.within();
            uncertainty += (double) n * n * voice.day.uncertainty();
            level += n * voice.level;
            cents += voice.cents;
            parts.addAll(voice.parts);
        }
        Deviation day = new Deviation(count, mean / count, within / count, uncertainty / ((double) count * count));
        return voice(all, day, level / count, cents, parts);
    }
}
