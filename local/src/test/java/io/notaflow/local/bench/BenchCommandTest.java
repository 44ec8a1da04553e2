package io.notaflow.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.bench.BenchCommand.Part;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BenchCommandTest {
    @Test
    void withoutAnOptionCostsRowsAndLookUpsAreMeasured() {
        assertThat(parsed().parts()).containsExactlyInAnyOrder(Part.COSTS, Part.ROWS, Part.LOOK_UPS);
    }

    @Test
    void onlyWhatIsAskedForIsMeasured() {
        assertThat(parsed("--skew", "--state").parts()).containsExactlyInAnyOrder(Part.SKEW, Part.STATE);
        assertThat(parsed("--all").parts()).containsExactlyInAnyOrder(Part.values());
    }

    @Test
    void refusesNumbersThatCannotBeMeasured() {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new BenchCommand()).setErr(new PrintWriter(said));

        assertThat(command.execute("--documents", "0")).isEqualTo(2);
        assertThat(said.toString()).contains("must be positive");
    }

    private static BenchCommand parsed(String... arguments) {
        BenchCommand command = new BenchCommand();
        new CommandLine(command).parseArgs(arguments);
        return command;
    }
}
