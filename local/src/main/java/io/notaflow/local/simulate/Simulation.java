package io.notaflow.local.simulate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Simulated records in send order: the same seed, timetable, format and mix give the same bytes, whatever their number. */
public final class Simulation {

    private final long seed;
    private final Timetable timetable;
    private final Format format;
    private final Mix mix;

    /** The first story arrives after 00:00 of the start date in Brasília. */
    public Simulation(long seed, LocalDate start, Format format, Mix mix) {
        this(seed, Timetable.from(start), format, mix);
    }

    /** Its stories arrive by a timetable. */
    public Simulation(long seed, Timetable timetable, Format format, Mix mix) {
        this.seed = seed;
        this.timetable = timetable;
        this.format = format;
        this.mix = mix;
    }

    /** Records of that many main invoices from the first on; what a story sends later is sent even after the last one. */
    public Iterator<SimulatedRecord> records(long firstInvoice, long invoices) {
        return new Records(new StoryBook(seed, timetable, format, mix), firstInvoice, firstInvoice + invoices);
    }

    /** The smallest number of invoices whose records begin with those {@code records}; all of them have then been told. */
    public long invoicesTold(long firstInvoice, long records) {
        Records told = new Records(new StoryBook(seed, timetable, format, mix), firstInvoice, Long.MAX_VALUE / 2);
        while (told.sent < records) {
            told.advance();
            told.ready.clear();
        }
        return told.turn - firstInvoice;
    }

    private static final class Records implements Iterator<SimulatedRecord> {

        private final StoryBook book;
        private final long end;
        private final List<List<Story.Sending>> waiting = new ArrayList<>();
        private final ArrayDeque<SimulatedRecord> ready = new ArrayDeque<>();
        private long turn;
        private long sent;

        Records(StoryBook book, long first, long end) {
            this.book = book;
            this.turn = first;
            this.end = end;
            for (int i = 0; i <= StoryBook.MAX_DELAY; i++) {
                waiting.add(new ArrayList<>(1));
            }
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && turn < end + StoryBook.MAX_DELAY + 1) {
                advance();
            }
            return !ready.isEmpty();
        }

        @Override
        public SimulatedRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException("All simulated records have been sent");
            }
            return ready.remove();
        }

        private void advance() {
            if (turn < end) {
                for (Story.Sending sending : book.tell(turn).sendings()) {
                    slot(turn + sending.delay).add(sending);
                }
            }
            List<Story.Sending> due = slot(turn);
            Instant arrival = book.arrival(turn);
            for (Story.Sending sending : due) {
                ready.add(new SimulatedRecord(
                        sent++, sending.label, sending.extension, sending.payload, arrival, sending.truth));
            }
            due.clear();
            turn++;
        }

        private List<Story.Sending> slot(long at) {
            return waiting.get((int) (at % waiting.size()));
        }
    }
}
