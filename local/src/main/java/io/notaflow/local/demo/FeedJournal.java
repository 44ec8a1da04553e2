package io.notaflow.local.demo;

import io.notaflow.local.simulate.Format;
import io.notaflow.local.simulate.Mix;
import io.notaflow.local.simulate.SimulatedRecord;
import io.notaflow.local.simulate.Simulation;
import io.notaflow.local.simulate.Timetable;
import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the simulator has been asked to feed into a folder, so that a later run goes on and the truth covers all of it. */
final class FeedJournal {
    private final Path file;
    private final List<Portion> portions = new ArrayList<>();
    private boolean foreign;
    private boolean endsWithFiles;

    /**
     * Invoices of one run.
     *
     * @param seed of the simulator
     * @param timetable when they arrive
     * @param first index of the first invoice
     * @param invoices how many
     * @param base end offsets of the partitions before it
     */
    record Portion(long seed, Timetable timetable, long first, long invoices, List<Long> base) {
        Iterator<SimulatedRecord> records() {
            return new Simulation(seed, timetable, Format.MIXED, Mix.defaults()).records(first, invoices);
        }

        boolean asks(long otherSeed, long otherInvoices) {
            return seed == otherSeed && invoices == otherInvoices;
        }

        /** Records of it that the broker has, up to the last one: in between some may be missing. */
        long sent(List<Long> ends) {
            long sent = 0;
            for (int partition = 0; partition < ends.size(); partition++) {
                long there = ends.get(partition) - base.get(partition);
                if (there > 0) {
                    sent = Math.max(sent, (there - 1) * ends.size() + partition + 1);
                }
            }
            return sent;
        }

        /** The same cut off behind the invoices that have been told in its first records. */
        Portion cutAfter(long records) {
            long told = new Simulation(seed, timetable, Format.MIXED, Mix.defaults()).invoicesTold(first, records);
            return of(Math.min(invoices, told));
        }

        private Portion of(long fewer) {
            return new Portion(seed, timetable, first, fewer, base);
        }

        private String line() {
            return "simulated " + seed + ' ' + timetable.text() + ' ' + first + ' ' + invoices + ' '
                    + base.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
    }

    private FeedJournal(Path file) {
        this.file = file;
    }

    static FeedJournal open(Path file) throws IOException {
        FeedJournal journal = new FeedJournal(file);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                journal.read(line.split(" ", -1));
            }
        }
        return journal;
    }

    private void read(String[] words) {
        if (words[0].equals("cut") && words.length == 2) {
            portions.add(portions.remove(portions.size() - 1).of(Long.parseLong(words[1])));
        } else if (words[0].equals("simulated") && words.length == 6) {
            portions.add(new Portion(
                    Long.parseLong(words[1]),
                    Timetable.of(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]),
                    Stream.of(words[5].split(",", -1)).map(Long::valueOf).toList()));
            endsWithFiles = false;
        } else {
            foreign = true;
            endsWithFiles = true;
        }
    }

    /** Written before the first record is sent. */
    void add(Portion portion) throws IOException {
        append(portion.line());
        portions.add(portion);
    }

    /** Shortens the last portion: what it has told stays, what it has not told will never be asked of it. */
    Portion cutLast(long records) throws IOException {
        Portion last = portions.get(portions.size() - 1);
        Portion cut = last.cutAfter(records);
        if (cut.invoices() < last.invoices()) {
            append("cut " + cut.invoices());
            portions.set(portions.size() - 1, cut);
        }
        return cut;
    }

    /** Notes that files were fed, whose truth nobody knows. */
    void addFiles() throws IOException {
        append("files");
        foreign = true;
        endsWithFiles = true;
    }

    private void append(String line) throws IOException {
        Files.writeString(file, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The index behind the last invoice of a seed: the next run goes on there, so that no key comes twice. */
    long next(long seed) {
        return portions.stream()
                .filter(portion -> portion.seed() == seed)
                .mapToLong(portion -> portion.first() + portion.invoices())
                .max()
                .orElse(0);
    }

    List<Portion> portions() {
        return List.copyOf(portions);
    }

    /** Whether files were fed last, of which nobody knows how far they came. */
    boolean endsWithFiles() {
        return endsWithFiles;
    }

    /** What should have become of all that was to be fed; empty when files were fed too. */
    Optional<TruthLedger> truth() {
        if (foreign) {
            return Optional.empty();
        }
        TruthLedger ledger = new TruthLedger();
        for (Portion portion : portions) {
            portion.records().forEachRemaining(simulated -> ledger.add(simulated.truth()));
        }
        return Optional.of(ledger);
    }
}
