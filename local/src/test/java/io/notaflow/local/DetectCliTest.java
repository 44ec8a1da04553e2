package io.notaflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as people type it, on real files. */
class DetectCliTest {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void oneRowInGivesOneRowOutWithAllItsColumns() throws IOException {
        write("timestamp,value,note\n2026-01-05 00:00:00,1.5,\"a, \"\"b\"\"\"\n2026-01-05 01:00:00,,ção\n");

        assertThat(detect()).isZero();

        assertThat(output())
                .containsExactly(
                        "timestamp,value,note,anomaly_score",
                        "2026-01-05 00:00:00,1.5,\"a, \"\"b\"\"\",0.000000",
                        "2026-01-05 01:00:00,,ção,0.000000");
        assertThat(err.toString()).contains("2 rows, 0 alarms");
    }

    @Test
    void columnsMayStandInAnyOrderAndLinesMayEndAsOnWindows() throws IOException {
        write("\uFEFFValue,Id,Timestamp\r\n1,x,1767571200\r\n\r\n2,y,1767571260000\r\n");

        assertThat(detect()).isZero();

        assertThat(output())
                .containsExactly(
                        "\uFEFFValue,Id,Timestamp,anomaly_score",
                        "1,x,1767571200,0.000000",
                        "2,y,1767571260000,0.000000");
    }

    @Test
    void theSpikeIsTheOnlyAlarm() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        List<String> lines = new ArrayList<>(List.of("timestamp,value"));
        for (int i = 0; i < 1_000; i++) {
            lines.add(START.plusSeconds(300L * i) + "," + (50 + random.nextDouble() + (i == 800 ? 40 : 0)));
        }
        write(String.join("\n", lines));

        assertThat(detect()).isZero();

        List<String> scored = output();
        assertThat(scored).hasSize(1_001);
        assertThat(scored.subList(1, 1_001).stream().filter(line -> score(line) >= 0.5))
                .hasSize(1)
                .allMatch(line -> line.startsWith(START.plusSeconds(300L * 800).toString()));
        assertThat(err.toString()).contains("1000 rows, 1 alarms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05T00:00:00Z",
                "2026-01-05T00:00:00.000Z",
                "2026-01-04T21:00:00-03:00",
                "2026-01-05T00:00",
                "2026-01-05 00:00:00",
                "2026-01-05",
                "1767571200",
                "1767571200.0",
                "1767571200000"
            })
    void everyUsualTimeStampIsRead(String time) throws IOException {
        write("timestamp,value\n" + time + ",1\n");

        assertThat(detect()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/01/2026 00:00,1 | timestamp: 05/01/2026 00:00",
                "2026-02-30,1 | timestamp: 2026-02-30",
                "2026-01-05,abc | value: abc",
                "2026-01-05,1.5d | value: 1.5d",
                "2026-01-05,1,5 | 3 columns (expected: 2",
                "2026-01-05 | 1 columns (expected: 2",
                "2026-01-05,'\"'1 | quote is not closed"
            })
    void aBadLineIsToldByItsNumberAndNothingIsWritten(String line, String told) throws IOException {
        write("timestamp,value\n2026-01-04,1\n" + line + "\n");

        assertThat(detect()).isEqualTo(1);

        assertThat(err.toString())
                .startsWith("notaflow: Cannot read line 3: ")
                .contains(told.strip())
                .hasLineCount(1);
        assertThat(folder).isDirectoryNotContaining("glob:**out*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ds,y\n", "2026-01-05,1\n", "timestamp,value,value\n", "timestamp,value,anomaly_score\n"})
    void aFileWithoutTheRightHeaderIsRefused(String content) throws IOException {
        write(content);

        assertThat(detect()).isEqualTo(1);

        assertThat(err.toString()).startsWith("notaflow: Cannot read line 1: ").contains("expected");
    }

    @Test
    void wrongUsageIsExitCodeTwo() throws IOException {
        write("timestamp,value\n");

        assertThat(run("detect", "--input", input())).isEqualTo(2);
        assertThat(run("detect", "--input", folder + "/none.csv", "--output", folder + "/out.csv"))
                .isEqualTo(2);
        assertThat(run("detect", "--input", input(), "--output", input())).isEqualTo(2);
        assertThat(run("detect", "--input", input(), "--output", folder + "/no/out.csv"))
                .isEqualTo(2);
    }

    private int detect() {
        return run("detect", "--input", input(), "--output", folder + "/out.csv");
    }

    private int run(String... words) {
        return NotaflowCli.commandLine().setErr(new PrintWriter(err, true)).execute(words);
    }

    private String input() {
        return folder + "/in.csv";
    }

    private void write(String content) throws IOException {
        Files.writeString(Path.of(input()), content, StandardCharsets.UTF_8);
    }

    private List<String> output() throws IOException {
        return Files.readAllLines(folder.resolve("out.csv"), StandardCharsets.UTF_8);
    }

    private static double score(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }
}
