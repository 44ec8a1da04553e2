package io.notaflow.anomaly.goods.price;

import io.notaflow.binary.CompactInput;
import io.notaflow.binary.CompactOutput;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The items of one article on a day that is not over, as what they stray from a base: the usual price as it was known when the day began, or
 * the first price of the day. Gross errors are summed up apart, so that a few of them move nothing. 40 bytes and the evidence.
 */
final class ArticleDay {
    /** A single item further off than this, and than 7 deviations, is a gross error. */
    private static final double GROSS = Math.log(3);

    private static final double GROSS_DEVIATIONS = 7;
    private static final double FAR_DEVIATIONS = 1.5;

    private final double base;
    /** One standard deviation of an item; negative when the usual price is unknown. */
    private final float deviation;

    private Strays usual = new Strays();
    private Strays gross = new Strays();
    private Far far = new Far();
    private Far grossFar = new Far();

    private ArticleDay(double base, float deviation) {
        this.base = base;
        this.deviation = deviation;
    }

    /** A day of an article whose usual price is known. */
    static ArticleDay of(Article article) {
        return new ArticleDay(article.level(), (float) article.deviation());
    }

    /** A day of an article about which too little is known. */
    static ArticleDay unknown(double firstPrice) {
        return new ArticleDay(firstPrice, -1);
    }

    /** Whether anything can be judged. */
    boolean isKnown() {
        return deviation >= 0;
    }

    double base() {
        return base;
    }

    float deviation() {
        return deviation;
    }

    /** By how much the furthest of the items that count strays to the side of that sign; 0 when none is far. */
    double furthest(double sign) {
        double usually = far.furthest(sign);
        double grossly = gross.count() > usual.count() ? grossFar.furthest(sign) : 0;
        return Math.abs(grossly) > Math.abs(usually) ? grossly : usually;
    }

    /** Invoices of the items that are far off to the side of that sign. */
    Set<String> keys(double sign) {
        Set<String> keys = new TreeSet<>(far.keys(sign));
        keys.addAll(grossFar.keys(sign));
        return keys;
    }

    /** Adds an item; whether it is a gross error. */
    boolean add(double lnPrice, long cents, String key) {
        double stray = lnPrice - base;
        boolean isGross = isKnown() && Math.abs(stray) >= Math.max(GROSS, GROSS_DEVIATIONS * deviation);
        (isGross ? gross : usual).add(stray, cents);
        if (isKnown() && Math.abs(stray) >= FAR_DEVIATIONS * deviation) {
            (isGross ? grossFar : far).add(stray, key);
        }
        return isGross;
    }

    /** What the day is judged by and learned from: without gross errors, unless they are most of it. */
    Strays strays() {
        return gross.count() > usual.count() ? usual.with(gross) : usual;
    }

    void write(DataOutput target, CompactOutput out) throws IOException {
        target.writeDouble(base);
        target.writeFloat(deviation);
        usual.write(target, out);
        gross.write(target, out);
        far.write(target, out);
        grossFar.write(target, out);
    }

    static ArticleDay read(DataInput source, CompactInput in) throws IOException {
        ArticleDay day = new ArticleDay(source.readDouble(), source.readFloat());
        day.usual = Strays.read(source, in);
        day.gross = Strays.read(source, in);
        day.far = Far.read(source, in);
        day.grossFar = Far.read(source, in);
        return day;
    }
}
