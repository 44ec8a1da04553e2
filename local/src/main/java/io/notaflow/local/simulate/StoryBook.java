package io.notaflow.local.simulate;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.compose.Invoices;
import io.notaflow.local.simulate.model.Heading;
import io.notaflow.local.simulate.model.Issuer;
import io.notaflow.local.simulate.random.Dice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the story of any index, a pure function of seed, index and timetable. Not thread-safe: one book a thread. */
final class StoryBook {

    /** No record of a story comes later than this many stories after it. */
    static final int MAX_DELAY = 200;

    private static final LocalDate FIRST_LETTERS = LocalDate.of(2026, 7, 1);

    private final long seed;
    private final Timetable timetable;
    private final Format format;
    private final Mix mix;
    private final Lanes lanes;
    private final Map<Integer, Issuer> modern = new HashMap<>();
    private final Map<Integer, Issuer> old = new HashMap<>();

    StoryBook(long seed, Timetable timetable, Format format, Mix mix) {
        this.seed = seed;
        this.timetable = timetable;
        this.format = format;
        this.mix = mix;
        this.lanes = new Lanes(seed, mix.hotIssuer());
    }

    Instant arrival(long index) {
        return timetable.arrival(index);
    }

    Story tell(long index) {
        Dice dice = Dice.of(seed, index, 0x5709);
        Lanes.Slot slot = lanes.slot(index);
        Plot plot = Plot.draw(mix, slot.business().model(), dice);
        Occasion occasion = new Occasion(index, slot, arrival(index), plot);
        Invoice invoice = compose(occasion, 0);
        Telling telling = new Telling(invoice, dice, format, occasion.arrival());
        if (plot == Plot.BATCH) {
            List<Invoice> batch = new ArrayList<>(List.of(invoice));
            for (int extra = 1; extra <= 1 + dice.below(3); extra++) {
                batch.add(compose(occasion, extra));
            }
            return telling.batch(batch);
        }
        return plot == Plot.CONFLICT ? telling.conflict(rival(occasion, invoice)) : telling.of(plot);
    }

    private record Occasion(long index, Lanes.Slot slot, Instant arrival, Plot plot) {}

    /** {@code extra} > 0: a further invoice of a batch, in a series of its own. */
    private Invoice compose(Occasion occasion, int extra) {
        Dice dice = Dice.of(seed, occasion.index(), 0x1_0000 + extra);
        return Invoices.compose(heading(occasion, extra, dice), issuer(occasion), dice);
    }

    /** Other content under the same key: the heading stays, all dice are thrown anew. */
    private Invoice rival(Occasion occasion, Invoice invoice) {
        Dice dice = Dice.of(seed, occasion.index(), 0x2_0000);
        return Invoices.compose(invoice.heading(), invoice.trade().issuer(), dice);
    }

    /** The age of a document decides whether its issuer could have letters. */
    private Issuer issuer(Occasion occasion) {
        Lanes.Slot slot = occasion.slot();
        Issuer today = modern.computeIfAbsent(
                slot.issuer(), number -> Issuer.of(seed, number, slot.business(), Issuer.Letters.EXIST));
        OffsetDateTime issued = issuedAt(occasion, today, Dice.of(seed, occasion.index(), 0xA6E));
        return issued.toLocalDate().isBefore(FIRST_LETTERS)
                ? old.computeIfAbsent(
                        slot.issuer(), number -> Issuer.of(seed, number, slot.business(), Issuer.Letters.DO_NOT_EXIST))
                : today;
    }

    private Heading heading(Occasion occasion, int extra, Dice dice) {
        Issuer issuer = issuer(occasion);
        int model = occasion.slot().business().model();
        OffsetDateTime issued = issuedAt(occasion, issuer, Dice.of(seed, occasion.index(), 0xA6E));
        boolean offline = occasion.plot() == Plot.CONTINGENCY;
        int emission = !offline ? 1 : model == 65 ? 9 : dice.chance(0.5) ? 6 : dice.chance(0.7) ? 7 : 5;
        Duration wait = offline ? Duration.ofMinutes(90) : Duration.ofSeconds(1 + dice.below(4));
        return new Heading(
                model,
                series(occasion, issuer, extra),
                occasion.slot().number(),
                issued,
                wait,
                emission,
                occasion.plot() == Plot.HOMOLOGATION ? 2 : 1,
                dice.digits(8));
    }

    /**
     * Series 1 of an issuer has no gaps and is in order, as a shop's is: what is not of today or of production is numbered elsewhere. Natural
     * persons have the series 920 to 969.
     */
    private static int series(Occasion occasion, Issuer issuer, int extra) {
        boolean elsewhere = extra > 0
                || occasion.plot() == Plot.LATE
                || occasion.plot() == Plot.OLD
                || occasion.plot() == Plot.CANCELLATION
                || occasion.plot() == Plot.HOMOLOGATION;
        int first = issuer.naturalPerson() ? 920 : 1;
        int others = issuer.naturalPerson() ? 48 : 780;
        return elsewhere ? first + 1 + (int) ((occasion.slot().number() + 193L * extra) % others) : first;
    }

    /** Whole seconds in the issuer's local time, long enough before the arrival. */
    private OffsetDateTime issuedAt(Occasion occasion, Issuer issuer, Dice dice) {
        long secondsAgo = dice.between(8, 57);
        switch (occasion.plot()) {
            case LATE -> secondsAgo += dice.between(3_600, 20 * 86_400L);
            case CONTINGENCY -> secondsAgo += dice.between(6_000, 20 * 3_600L);
            case OLD -> secondsAgo += dice.between(400L * 86_400L, 1_825L * 86_400L);
            case CANCELLATION -> secondsAgo += dice.chance(0.15) ? dice.between(26 * 3_600L, 90 * 3_600L) : 300;
            case CORRECTION, MANIFESTATION -> secondsAgo += dice.between(1_200, 40_000);
            default -> {}
        }
        return occasion.arrival()
                .minusSeconds(secondsAgo)
                .truncatedTo(ChronoUnit.SECONDS)
                .atOffset(issuer.state().offset());
    }
}
