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
        if (!options.inputs.isEmpty()) {
            List<Long> base = feeder.endOffsets();
            journal.addFiles();
            feeder.feed(files.items(), base);
        } else if (!resumed) {
            FeedJournal.Portion portion = next(feeder.endOffsets());
            journal.add(portion);
            feeder.feed(items(portion), portion.base());
        }
    }

    /**
     * Whether the last simulation was cut off and this run asks for the same: then its rest is all there is to feed. When this run
     * asks for something else, only what its stories have begun is told to the end, so that the truth stays exact.
     */
    private boolean finishInterrupted(Feeder feeder) throws InterruptedException, ExecutionException, IOException {
        List<FeedJournal.Portion> portions = journal.portions();
        if (portions.isEmpty() || journal.endsWithFiles()) {
            return false;
        }
        FeedJournal.Portion last = portions.get(portions.size() - 1);
        boolean wanted = options.inputs.isEmpty() && last.asks(options.seed, options.invoices());
        FeedJournal.Portion rest = wanted ? last : journal.cutLast(last.sent(feeder.endOffsets()));
        long before = feeder.sent();
        feeder.feed(items(rest), rest.base());
        return wanted && feeder.sent() > before;
    }

    private FeedJournal.Portion next(List<Long> base) {
        long first = journal.next(options.seed);
        long invoices = options.invoices();
        return new FeedJournal.Portion(
                options.seed, Timetable.latestStart(clock.instant(), first + invoices), first, invoices, base);
    }

    private static Iterator<Item> items(FeedJournal.Portion portion) {
        Function<SimulatedRecord, Item> item = record -> new Item(record.payload(), record.arrival());
        Iterable<SimulatedRecord> records = portion::records;
        Stream<SimulatedRecord> stream = StreamSupport.stream(records.spliterator(), false);
        return stream.map(item).iterator();
    }
}
