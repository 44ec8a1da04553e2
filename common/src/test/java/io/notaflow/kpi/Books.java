package io.notaflow.kpi;

import io.notaflow.config.CancellationWindows;
import io.notaflow.config.Horizon;
import io.notaflow.domain.FiscalDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.ChangeReason;
import io.notaflow.domain.kpi.Sums;
import io.notaflow.domain.outcome.AcceptedEvent;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.lifecycle.Decision;
import io.notaflow.lifecycle.DocumentFacts;
import io.notaflow.lifecycle.Facts;
import io.notaflow.lifecycle.KeyState;
import io.notaflow.lifecycle.Lifecycle;
import io.notaflow.lifecycle.Retention;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the books over documents in the order they arrive, as the job does, without a job. */
final class Books {
    private static final CancellationWindows WINDOWS =
            new CancellationWindows(Map.of("55", Duration.ofHours(24), "65", Duration.ofMinutes(30)));

    private final Lifecycle lifecycle = new Lifecycle(new Retention(Horizon.UNLIMITED));
    private final FigureReader reader = new FigureReader(new CfopClasses(Map.of()));
    private final KeyFigures keyFigures = new KeyFigures(Duration.ofHours(1));
    private final Contributions contributions = new Contributions(WINDOWS);
    private final Map<String, KeyState> states = new HashMap<>();
    private final Map<String, byte[]> figures = new HashMap<>();
    private final Map<Cell, CellValues> cells = new HashMap<>();
    private final List<ChangeReason> reasons = new ArrayList<>();
    private Role role = Role.ALL;

    /** From now on invoices are that to us. */
    Books as(Role next) {
        role = next;
        return this;
    }

    Books arrives(FiscalDocument document, Instant at) {
        Origin origin = new Origin(new SourceRef("documents", 0, 1), 0, at);
        if (document instanceof Invoice invoice) {
            AcceptedInvoice accepted = new AcceptedInvoice(origin, invoice, List.of(), role, "k1");
            decide(Facts.of(accepted), FiguresCodec.bytes(reader.of(accepted)));
        } else {
            decide(Facts.of(new AcceptedEvent(origin, (InvoiceEvent) document, List.of(), "k1")), new byte[0]);
        }
        return this;
    }

    private void decide(DocumentFacts facts, byte[] counted) {
        String key = facts.key();
        KeyState before = states.getOrDefault(key, KeyState.EMPTY);
        Decision decision = lifecycle.decide(before, facts);
        if (decision instanceof Decision.Revision revision) {
            figures.put(key + revision.number(), counted);
        }
        Optional<FigureChange> change =
                keyFigures.between(before, decision.state(), revision -> figures.get(key + revision));
        change.ifPresent(one -> {
            reasons.add(one.reason());
            contributions.add(one, cell -> cells.computeIfAbsent(cell, any -> new CellValues()));
        });
        states.put(key, decision.state());
    }

    /** Why figures changed, in order. */
    List<ChangeReason> reasons() {
        return reasons;
    }

    CellValues at(Cell cell) {
        return cells.getOrDefault(cell, new CellValues());
    }

    /** The cells that are not empty, as texts. */
    Map<Cell, String> all() {
        Map<Cell, String> all = new HashMap<>();
        cells.forEach((cell, values) -> {
            if (!values.isNothing()) {
                all.put(cell, text(values));
            }
        });
        return all;
    }

    private static String text(CellValues values) {
        Sums sums = values.sums();
        return sums + " " + values.tickets() + values.latencies() + values.cancellationDelays() + " "
                + values.recipients().count();
    }
}
