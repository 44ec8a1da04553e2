package io.notaflow.kpi.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.notaflow.config.CancellationWindows;
import io.notaflow.config.Horizon;
import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Station;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.enrich.Roles;
import io.notaflow.kpi.CellValues;
import io.notaflow.kpi.CfopClasses;
import io.notaflow.kpi.Contributions;
import io.notaflow.kpi.DocumentEffect;
import io.notaflow.kpi.FigureChange;
import io.notaflow.kpi.FigureReader;
import io.notaflow.kpi.FiguresCodec;
import io.notaflow.kpi.KeyFigures;
import io.notaflow.kpi.Outcomes;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.Facts;
import io.notaflow.lifecycle.KeyState;
import io.notaflow.lifecycle.Lifecycle;
import io.notaflow.lifecycle.Retention;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The way of documents to figures without the engine, with the defaults of the configuration. */
final class ExampleRun {
    private static final Duration LATE_AFTER = Duration.ofHours(1);
    private static final CancellationWindows WINDOWS =
            new CancellationWindows(Map.of("55", Duration.ofHours(24), "65", Duration.ofMinutes(30)));

    private final Map<Cell, CellValues> cells = new HashMap<>();
    private final Map<String, KeyState> states = new HashMap<>();
    private final Map<String, Map<Integer, byte[]>> figures = new HashMap<>();
    private final DocumentDecoder decoder = new DocumentDecoder();
    private final Lifecycle lifecycle = new Lifecycle(new Retention(Horizon.UNLIMITED));
    private final KeyFigures keyFigures = new KeyFigures(LATE_AFTER);
    private final Contributions contributions = new Contributions(WINDOWS);
    private final FigureReader reader = new FigureReader(new CfopClasses(Map.of()));
    private final Roles roles;
    private int offset;

    private ExampleRun(Set<String> own) {
        roles = new Roles(own);
    }

    /** The cells after all records, read in this order. */
    static Map<Cell, CellValues> of(Set<String> own, List<Arrived> records) {
        ExampleRun run = new ExampleRun(own);
        records.forEach(run::read);
        return run.cells;
    }

    private void read(Arrived record) {
        DecodedDocument decoded = decoder.decode(record.xml().getBytes(UTF_8)).get(0);
        if (decoded.violations().stream().anyMatch(found -> !found.code().equals("FIELD_MISSING"))) {
            throw new IllegalArgumentException("Cannot read the example's document: " + decoded.violations());
        }
        FiscalDocument document = Objects.requireNonNull(decoded.document());
        Origin origin = new Origin(new SourceRef("t", 0, offset++), 0, record.at());
        if (document instanceof Invoice invoice) {
            AcceptedInvoice accepted = new AcceptedInvoice(origin, invoice, List.of(), roles.of(invoice), "k");
            apply(Facts.of(accepted), FiguresCodec.bytes(reader.of(accepted)));
        } else {
            apply(Facts.of(new AcceptedEvent(origin, (InvoiceEvent) document, List.of(), "k")), new byte[0]);
        }
    }

    private void apply(DocumentFacts facts, byte[] ofInvoice) {
        KeyState before = states.getOrDefault(facts.key(), KeyState.EMPTY);
        Decision decision = lifecycle.decide(before, facts);
        states.put(facts.key(), decision.state());
        Map<Integer, byte[]> known = figures.computeIfAbsent(facts.key(), key -> new HashMap<>());
        if (decision instanceof Decision.Revision revision) {
            known.put(revision.number(), ofInvoice);
        }
        FigureChange change = keyFigures
                .between(before, decision.state(), number -> Objects.requireNonNull(known.get(number)))
                .orElse(null);
        if (change != null) {
            contributions.add(change, this::cell);
        }
        Station outcome = decision instanceof Decision.Duplicate ? Station.DUPLICATE : Station.ACCEPTED;
        Outcomes.add(new DocumentEffect(outcome, "", facts.origin().receivedAt(), BigDecimal.ZERO, change), this::cell);
    }

    private CellValues cell(Cell cell) {
        return cells.computeIfAbsent(cell, key -> new CellValues());
    }
}
