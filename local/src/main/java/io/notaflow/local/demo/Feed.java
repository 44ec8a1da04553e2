package io.notaflow.local.demo;

import io.notaflow.local.simulate.SimulatedRecord;
import io.notaflow.local.simulate.Timetable;
import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What one run feeds: the rest of an interrupted simulation, then files or further simulated invoices. */
final class Feed {
    /** Invoices of the hours before an endless demo, so that its first figures are not those of its first second only. */
    private static final long HISTORY = 4_000;

    private final FeedJournal journal;
    private final DemoOptions options;
    private final InputFiles files;
    private final Clock clock;

    Feed(FeedJournal journal, DemoOptions options, InputFiles files, Clock clock) {
        this.journal = journal;
        this.options = options;
        this.files = files;
        this.clock = clock;
    }

    /** Returns when everything is with the broker, or the feeder was stopped. */
    void run(Feeder feeder) throws InterruptedException, ExecutionException, IOException {
        boolean resumed = finishInterrupted(feeder);
        if (feeder.isStopped()) {
            return;
        }
        if (!options.inputs.isEmpty()) {
            List<Long> base = feeder.endOffsets();
            journal.addFiles();
            feeder.feed(files.items(), base, Pace.perSecond(options.rate()));
        } else if (!resumed) {
            if (options.live() && options.endless() && journal.portions().isEmpty()) {
                feed(Timetable.until(clock.instant(), HISTORY), HISTORY, feeder);
            }
            long first = journal.next(options.seed);
            Timetable timetable = options.live()
                    ? Timetable.live(clock.instant(), first, options.rate())
                    : Timetable.until(clock.instant(), first + options.invoices());
            feed(timetable, options.invoices(), feeder);
        }
    }

    /** A feeder that was stopped has left something of the portion before: nothing may come behind that in the journal. */
    private void feed(Timetable timetable, long invoices, Feeder feeder)
            throws InterruptedException, ExecutionException, IOException {
        if (feeder.isStopped()) {
            return;
        }
        FeedJournal.Portion portion = new FeedJournal.Portion(
                options.seed, timetable, journal.next(options.seed), invoices, feeder.endOffsets());
        journal.add(portion);
        feed(portion, feeder);
    }

    private void feed(FeedJournal.Portion portion, Feeder feeder) throws InterruptedException, ExecutionException {
        feeder.feed(items(portion), portion.base(), Pace.live(clock));
    }

    /**
     * Whether the last simulation was cut off and this run asks for the same: then its rest is all there is to feed. When this run
     * asks for something else, or for an endless one, only what its stories have begun is told to the end, so that the truth stays exact.
     */
    private boolean finishInterrupted(Feeder feeder) throws InterruptedException, ExecutionException, IOException {
        List<FeedJournal.Portion> portions = journal.portions();
        if (portions.isEmpty() || journal.endsWithFiles()) {
            return false;
        }
        FeedJournal.Portion last = portions.get(portions.size() - 1);
        boolean wanted = options.inputs.isEmpty() && !options.endless() && last.asks(options.seed, options.invoices());
        long before = feeder.sent();
        feed(wanted ? last : journal.cutLast(last.sent(feeder.endOffsets())), feeder);
        return wanted && feeder.sent() > before;
    }

    private static Iterator<Item> items(FeedJournal.Portion portion) {
        Function<SimulatedRecord, Item> item = record -> new Item(record.payload(), record.arrival());
        Iterable<SimulatedRecord> records = portion::records;
        Stream<SimulatedRecord> stream = StreamSupport.stream(records.spliterator(), false);
        return stream.map(item).iterator();
    }
}
