package io.notaflow.sqlfiles;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all files of the folder "sql" have in common; each is run by a test of its engine. */
class SqlFilesTest {
    private static final Path SQL = Path.of("../sql");
    private static final int LONGEST_LINE = 200;

    static Stream<SqlFile> files() throws IOException {
        return folders().stream().flatMap(folder -> {
            try {
                return SqlFile.in(folder).stream();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> entries = Files.list(SQL)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** A new engine needs a test that runs its files. */
    @Test
    void theFoldersAreThoseThatTestsRun() throws IOException {
        assertThat(folders().stream().map(folder -> folder.getFileName().toString()))
                .containsExactly("flink", "postgres", "spark", "spark-trino", "trino");
    }

    @ParameterizedTest
    @MethodSource("files")
    void beginsWithTwoToFiveLinesThatSayWhatItIsFor(SqlFile file) {
        assertThat(file.comment()).as(file.toString()).hasSizeBetween(2, 5);
        assertThat(file.statements()).as(file.toString()).isNotEmpty();
        assertThat(file.text()).endsWith(";\n");
        assertThat(file.text().lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThan(LONGEST_LINE));
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsNoPasswordAndNoInexactMoney(SqlFile file) {
        assertThat(String.join("\n", file.statements()))
                .doesNotContainIgnoringCase("password")
                .doesNotContainPattern("(?i)\\b(double|float|real)\\b");
    }

    @ParameterizedTest
    @MethodSource("files")
    void viewsForBiHaveEveryMeasure(SqlFile file) {
        if (file.question().equals("views-bi")) {
            assertThat(Arrays.stream(Measure.values()).map(Measure::column))
                    .allSatisfy(measure -> assertThat(file.text()).containsPattern("\\b" + measure + "\\b"));
        }
    }
}
