package io.notaflow.domain.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnomalyKindTest {
    @Test
    void theRunbookHasASectionPerKindAndNoOther() throws IOException {
        List<String> sections = Files.readAllLines(Path.of("..", "docs", "runbook.md")).stream()
                .takeWhile(line -> !line.equals("# Alarms"))
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(sections)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AnomalyKind.values()).map(AnomalyKind::slug).toList());
    }

    @Test
    void theIdOfAFindingDependsOnItsCauseAlone() {
        Finding finding = finding("1", Severity.LOW);

        assertThat(finding.id())
                .hasSize(32)
                .isEqualTo(finding("1", Severity.HIGH).id());
        assertThat(finding.id()).isNotEqualTo(finding("2", Severity.LOW).id());
    }

    private static Finding finding(String detail, Severity severity) {
        return new Finding(
                AnomalyKind.NUMBERING_GAP,
                severity,
                FindingStatus.OPEN,
                Subject.ofIssuer("11222333000181"),
                detail,
                Window.at(Instant.EPOCH),
                new Measured(1, null, null, null),
                Evidence.of("b", "a"),
                new Explanation("", ""),
                Detection.of(AnomalyKind.NUMBERING_GAP, Instant.EPOCH, Instant.EPOCH));
    }
}
