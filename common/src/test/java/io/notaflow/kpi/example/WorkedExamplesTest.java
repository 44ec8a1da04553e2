package io.notaflow.kpi.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Cell;
import io.notaflow.domain.kpi.Level;
import io.notaflow.domain.kpi.Measure;
import io.notaflow.kpi.CellValues;
import io.notaflow.kpi.catalogue.Kpi;
import io.notaflow.kpi.catalogue.KpiCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {
    private static final int SHUFFLES = 12;

    static Stream<Example> examples() {
        return WorkedExamples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFiguresAreThoseComputedByHand(Example example) {
        Map<Cell, CellValues> cells = ExampleRun.of(example.own(), records(example));

        assertThat(example.expected()).isNotEmpty();
        for (Expected expected : example.expected()) {
            CellValues values = cells.getOrDefault(expected.cell(), new CellValues());
            if (expected.figures().isEmpty()) {
                assertThat(values.isNothing())
                        .as("nothing in " + expected.cell())
                        .isTrue();
            } else {
                assertThat(ShownFigures.of(expected.cell(), values))
                        .as(expected.cell().toString())
                        .containsAllEntriesOf(expected.figures());
            }
        }
    }

    /** Which of two copies is the duplicate does depend on it. */
    @ParameterizedTest
    @MethodSource("examples")
    void theOrderOfArrivalMakesNoDifference(Example example) {
        List<Arrived> records = new ArrayList<>(records(example));
        Map<Cell, Map<String, String>> inOrder = shown(example, records);
        Random random = new Random(3);
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(records, random);
            assertThat(shown(example, records)).isEqualTo(inOrder);
        }
    }

    @Test
    void everyKpiAndEveryMeasureIsWorkedSomewhere() {
        Set<String> worked = new HashSet<>();
        WorkedExamples.all()
                .flatMap(example -> example.expected().stream())
                .flatMap(expected -> expected.figures().entrySet().stream())
                .filter(figure -> !figure.getValue().matches("none|0|0\\.0+"))
                .forEach(figure -> worked.add(figure.getKey()));

        assertThat(worked)
                .containsAll(KpiCatalogue.all().stream().map(Kpi::column).toList())
                .containsAll(
                        Arrays.stream(Measure.values()).map(Measure::column).toList());
    }

    @Test
    void noExampleIsOverlooked() {
        long headings = WorkedExamples.pages().stream()
                .mapToLong(page -> Pattern.compile("^### ", Pattern.MULTILINE)
                        .matcher(page)
                        .results()
                        .count())
                .sum();

        assertThat(WorkedExamples.all()).hasSize((int) headings).hasSizeGreaterThan(10);
    }

    private static List<Arrived> records(Example example) {
        ExampleXml xml = new ExampleXml();
        return example.documents().stream()
                .map(xml::arrived)
                .sorted(Comparator.comparing(Arrived::at))
                .toList();
    }

    private static Map<Cell, Map<String, String>> shown(Example example, List<Arrived> records) {
        Map<Cell, Map<String, String>> shown = new HashMap<>();
        ExampleRun.of(example.own(), records).forEach((cell, values) -> {
            if (!values.isNothing() && cell.dimension().level() != Level.OUTCOME) {
                shown.put(cell, ShownFigures.of(cell, values));
            }
        });
        return shown;
    }
}
