package io.notaflow.local.evaluate.paper;

import io.notaflow.local.evaluate.world.Bend;
import io.notaflow.local.evaluate.world.Vendor;
import io.notaflow.local.simulate.model.AccessKey;
import io.notaflow.local.simulate.model.Deal;
import io.notaflow.local.simulate.model.Heading;
import io.notaflow.local.simulate.model.Recipient;
import io.notaflow.local.simulate.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An invoice before it is written; it can be changed until the numbers are given out. Two of one goods seed have the same goods. */
public final class Sale {
    private static final int CODE = 0xC0DE;
    private static final int CODES = 90_000_000;

    private final Vendor vendor;
    private final long goods;
    private final OffsetDateTime at;
    private final long code;
    private int series = 1;
    private long number;
    private int emission = 1;
    private Duration wait;
    private Deal deal;
    private @Nullable Recipient to;
    private Bend bend = Bend.NONE;
    private Wish wish = Wish.NONE;
    private Numbering numbering = Numbering.NEXT;
    private boolean taken;
    private boolean ordinary = true;
    private boolean delivered = true;
    private boolean dropped;

    Sale(Vendor vendor, OffsetDateTime at, long goods, long code, Duration wait, Deal deal, @Nullable Recipient to) {
        this.vendor = vendor;
        this.at = at;
        this.goods = goods;
        this.code = code;
        this.wait = wait;
        this.deal = deal;
        this.to = to;
    }

    public Vendor vendor() {
        return vendor;
    }

    /** {@code dhEmi}, the vendor's local time. */
    public OffsetDateTime at() {
        return at;
    }

    public Instant instant() {
        return at.toInstant();
    }

    long goods() {
        return goods;
    }

    public int series() {
        return series;
    }

    /** 0 until the numbers are given out. */
    public long number() {
        return number;
    }

    public Deal deal() {
        return deal;
    }

    /** Null for a consumer who is not named. */
    public @Nullable Recipient to() {
        return to;
    }

    Bend bend() {
        return bend;
    }

    Wish wish() {
        return wish;
    }

    Numbering numbering() {
        return numbering;
    }

    /** When the tax office answers. */
    public OffsetDateTime authorised() {
        return at.plus(wait);
    }

    /** Whether the vendor sends it to us by itself. */
    boolean isDelivered() {
        return delivered;
    }

    /** Whether something planted already uses it. */
    public boolean isTaken() {
        return taken;
    }

    /** No other plant may use it. */
    public Sale take() {
        taken = true;
        ordinary = false;
        return this;
    }

    /**
     * What happens to ordinary sales happens to it all the same, though it is taken: else a vendor of whom much is planted would cancel less than it
     * usually does.
     */
    public Sale goOn() {
        ordinary = true;
        return this;
    }

    /** Whether what happens to ordinary sales happens to it. */
    public boolean isOrdinary() {
        return ordinary;
    }

    public Sale series(int other) {
        series = other;
        return this;
    }

    /** {@code tpEmis}, and how long after its issue it is authorised. */
    public Sale emission(int kind, Duration later) {
        emission = kind;
        wait = later;
        return this;
    }

    public Sale waiting(Duration later) {
        return emission(emission, later);
    }

    public Sale deal(Deal other) {
        deal = other;
        return this;
    }

    public Sale to(Recipient other) {
        to = other;
        return this;
    }

    public Sale bend(Bend other) {
        bend = other;
        return this;
    }

    public Sale wish(Wish other) {
        wish = other;
        return this;
    }

    public Sale numbering(Numbering other) {
        numbering = other;
        return this;
    }

    /** It does not come to us, or not by itself. */
    public Sale kept() {
        delivered = false;
        return this;
    }

    /** It does not happen after all. */
    public Sale drop() {
        dropped = true;
        return kept();
    }

    boolean isDropped() {
        return dropped;
    }

    void number(long given) {
        number = given;
    }

    /** The same goods to the same recipient at another moment, otherwise ordinary. */
    public Sale again(OffsetDateTime moment) {
        Sale again =
                new Sale(vendor, moment, goods, code + 1 + moment.toEpochSecond(), Duration.ofSeconds(2), deal, to);
        again.bend = bend;
        again.wish = wish;
        return again.take();
    }

    /** The same key with other contents. */
    Sale otherContent() {
        Sale other = new Sale(vendor, at, goods + 1, code, wait, deal, to);
        other.series = series;
        other.number = number;
        other.emission = emission;
        other.bend = bend;
        return other;
    }

    Heading heading() {
        String digits = String.format(
                Locale.ROOT, "%08d", 10_000_000 + Dice.of(code, 0, CODE).below(CODES));
        return new Heading(vendor.model(), series, number, at, wait, emission, 1, digits);
    }

    /** Access key; right once the numbers are given out. */
    public String key() {
        return AccessKey.of(heading(), vendor.issuer());
    }
}
