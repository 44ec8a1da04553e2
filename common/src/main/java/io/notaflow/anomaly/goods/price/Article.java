package io.notaflow.anomaly.goods.price;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The usual price of one article of an issuer: level, noise of items within a day, noise of days.
 *
 * <p>The level follows the means of days with weight max(1/days, 0.1); a day that strays by three deviations does not
 * move it, until three of them in a row have shown that this is the level now. 40 bytes.
 */
final class Article {
    /** Days it must have been sold on before a single item is judged. */
    private static final int HISTORY = 7;

    private static final double WEIGHT = 0.1;
    private static final int NEW_LEVEL = 3;
    private static final double MOST_FREEDOM = 200;
    private static final double SCATTER_CLIP = 4;

    private double level;
    private double scatter;
    private double freedom;
    private int items;
    private Course course = new Course();
    private long last;

    /** Whether enough is known to judge an item. */
    boolean isKnown() {
        return course.days() >= HISTORY;
    }

    /** Mean of ln price. */
    double level() {
        return level;
    }

    /** The last day it was sold. */
    long last() {
        return last;
    }

    Course course() {
        return course;
    }

    /** Variance of items of one day. */
    double within() {
        return freedom > 0 ? scatter / freedom : 0;
    }

    /** One standard deviation of an item's ln price from the level. */
    double deviation() {
        return Math.sqrt(within() + course.between());
    }

    /** The items of a day beside the level. */
    Deviation deviation(Strays day, double base) {
        double perDay = Math.max(1, items / (double) Math.max(1, course.days()));
        double ofDay = within() / perDay + course.between();
        double uncertainty = ofDay * Math.max(1.0 / Math.max(1, course.days()), WEIGHT / 2);
        return new Deviation(day.count(), base + day.mean() - level, within(), uncertainty);
    }

    /** Learns the items of a day, given as what they stray from a base. */
    void learn(Strays items, double base, long date) {
        if (course.days() == 0) {
            level = base + items.mean();
        }
        Deviation day = deviation(items, base);
        boolean doubtful = course.isDoubtful(day);
        boolean isNewLevel = doubtful && course.runWith(day) >= NEW_LEVEL;
        learnScatter(items);
        this.items = Math.min(this.items + items.count(), 1_000_000);
        last = Math.max(last, date);
        course.learn(day, date);
        if (isNewLevel) {
            level += day.mean();
            course.accept(day.mean());
        } else if (!doubtful) {
            level += Math.max(1.0 / course.days(), WEIGHT) * day.mean();
        }
    }

    private void learnScatter(Strays day) {
        int more = day.count() - 1;
        if (more > 0) {
            double found = day.scatter();
            double most = SCATTER_CLIP * Math.max(within(), Course.LEAST_VARIANCE) * more;
            scatter += freedom >= HISTORY ? Math.min(found, most) : found;
            freedom += more;
            if (freedom > MOST_FREEDOM) {
                scatter *= MOST_FREEDOM / freedom;
                freedom = MOST_FREEDOM;
            }
        }
    }

    void write(DataOutput target, CompactOutput out) throws IOException {
        target.writeDouble(level);
        target.writeFloat((float) scatter);
        target.writeFloat((float) freedom);
        out.unsigned(items);
        out.signed(last);
        course.write(target, out);
    }

    static Article read(DataInput source, CompactInput in) throws IOException {
        Article article = new Article();
        article.level = source.readDouble();
        article.scatter = source.readFloat();
        article.freedom = source.readFloat();
        article.items = (int) in.unsigned();
        article.last = in.signed();
        article.course = Course.read(source, in);
        return article;
    }
}
