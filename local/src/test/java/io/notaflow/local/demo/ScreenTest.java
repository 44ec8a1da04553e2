package io.notaflow.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final StringWriter written = new StringWriter();

    @Test
    void aTerminalShowsOneLineThatIsRewrittenAndNeverBroken() {
        Screen screen = new Screen(new PrintWriter(written), true);
        screen.progress("one", 0);
        screen.progress("two", 500);
        screen.say("end");

        assertThat(written.toString())
                .isEqualTo("\u001b[?7l\r\u001b[Kone\u001b[?7h\u001b[?7l\r\u001b[Ktwo\u001b[?7h\r\u001b[Kend"
                        + System.lineSeparator());
    }

    @Test
    void elsewhereALineIsWrittenEveryFiveSecondsWithoutControlCharacters() {
        Screen screen = new Screen(new PrintWriter(written), false);
        screen.progress("at 1", 1_000);
        screen.progress("at 3", 3_000);
        screen.progress("at 6", 6_000);

        assertThat(written.toString().lines()).containsExactly("at 1", "at 6");
    }

    @Test
    void theLineTellsEveryFigureWithTheMoneyAsBraziliansWriteIt() {
        LakeFigures figures = new LakeFigures(17, 8_000, 1_900, 1_500, 300, 100, 0);

        String line = ProgressLine.of(
                2_000, figures, new LiveNumbers(new BigDecimal("1234567.8"), 12), Optional.of(2_345L), 11_900);

        assertThat(line)
                .isEqualTo("sent 2,000 | received 1,900 | accepted 1,500 | duplicates 300 | quarantined 100"
                        + " | R$ 1.234.567,80 | findings 12 | cut 17, 3 s ago | p95 2.3 s");
    }

    @Test
    void withoutASampleThereIsNoPercentile() {
        LakeFigures figures = new LakeFigures(1, 0, 0, 0, 0, 0, 0);

        assertThat(ProgressLine.of(0, figures, new LiveNumbers(BigDecimal.ZERO, 0), Optional.empty(), 0))
                .endsWith("R$ 0,00 | findings 0 | cut 1, 0 s ago | p95 -");
    }
}
