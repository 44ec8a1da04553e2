package io.notaflow.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.domain.Origin;
import io.notaflow.domain.Role;
import io.notaflow.domain.SourceRef;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.domain.kpi.Sign;
import io.notaflow.domain.outcome.AcceptedInvoice;
import io.notaflow.testing.TestInvoices;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** States saved by a released version stay readable; {@code -Dnotaflow.rewrite=true} writes the file of a new version. */
class ValuesCodecTest {
    private static final Path CELL = Path.of("src/test/resources/state/cell-values-v1.bin");
    private static final Path FIGURES = Path.of("src/test/resources/state/figures-v1.bin");

    @Test
    void readsTheCellThatVersionOneSaved() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.write(CELL, ValuesCodec.bytes(values()));
        }
        CellValues read = ValuesCodec.values(Files.readAllBytes(CELL));

        assertThat(read.sums()).isEqualTo(values().sums());
        assertThat(read.tickets()).isEqualTo(values().tickets());
        assertThat(read.latencies()).isEqualTo(values().latencies());
        assertThat(read.cancellationDelays()).isEqualTo(values().cancellationDelays());
        assertThat(read.recipients().count()).isEqualTo(2);
    }

    @Test
    void readsTheFiguresThatVersionOneSaved() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.write(FIGURES, FiguresCodec.bytes(figures()));
        }
        assertThat(FiguresCodec.figures(Files.readAllBytes(FIGURES))).isEqualTo(figures());
    }

    /** What the operators' documentation promises. */
    @Test
    void stateTakesFewBytes() {
        CellValues cell = new CellValues();
        cell.sums().add(Measure.INVOICES, 1_000);
        cell.sums().add(Measure.DOCUMENT_TOTAL, 123_456_789L);

        assertThat(ValuesCodec.bytes(cell)).hasSize(13);
        assertThat(FiguresCodec.bytes(figures())).hasSize(143);
    }

    @Test
    void refusesWhatANewerVersionSaved() {
        byte[] cell = ValuesCodec.bytes(values());
        cell[0] = 2;
        byte[] figures = FiguresCodec.bytes(figures());
        figures[0] = 2;

        assertThatThrownBy(() -> ValuesCodec.values(cell)).hasMessageContaining("newer NotaFlow");
        assertThatThrownBy(() -> FiguresCodec.figures(figures)).hasMessageContaining("newer NotaFlow");
    }

    private static CellValues values() {
        CellValues values = new CellValues();
        values.sums().add(Measure.INVOICES, 3);
        values.sums().add(Measure.DOCUMENT_TOTAL, -12_345);
        values.sums().add(Measure.GROSS_REVENUE, Long.MAX_VALUE);
        values.sums().add(Measure.RETURNS, BigInteger.TEN.pow(30).negate());
        values.sums().add(Measure.INSTALMENT_BRL_DAYS, 1);
        values.tickets().add(13_200, Sign.PLUS);
        values.tickets().add(99, Sign.MINUS);
        values.latencies().add(5, Sign.PLUS);
        values.cancellationDelays().add(86_400, Sign.PLUS);
        values.recipients().add("11222333000181");
        values.recipients().add("12ABC34501DE35");
        return values;
    }

    private static Figures figures() {
        Origin origin = new Origin(new SourceRef("documents", 0, 7), 0, TestInvoices.RECEIVED_AT);
        return new FigureReader(new CfopClasses(Map.of()))
                .of(new AcceptedInvoice(origin, TestInvoices.nfe().invoice(), List.of(), Role.ISSUED, "k1"));
    }
}
