package io.notaflow.anomaly.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.testing.TestFindings;
import io.notaflow.domain.anomaly.AnomalyKind;
import io.notaflow.domain.anomaly.Detection;
import io.notaflow.domain.anomaly.Evidence;
import io.notaflow.domain.anomaly.Explanation;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import io.notaflow.domain.anomaly.FindingStatus;
import io.notaflow.domain.anomaly.Measured;
import io.notaflow.domain.anomaly.Severity;
import io.notaflow.domain.anomaly.Subject;
import io.notaflow.domain.anomaly.SubjectType;
import io.notaflow.domain.anomaly.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingReaderTest {
    private static final FindingRow ROW =
            TestFindings.at(7, TestFindings.split(TestFindings.ISSUER, "2026-11-20", Severity.HIGH, "12000.50"));

    @Test
    void readsWhatIsWritten() {
        assertThat(FindingReader.read(FindingJson.bytes(ROW))).isEqualTo(new FindingText(ROW, List.of()));
    }

    @Test
    void readsAFindingWithoutIssuerAndFigures() {
        FindingRow bare = new FindingRow(
                new Finding(
                        AnomalyKind.CIRCULAR_TRADE,
                        Severity.LOW,
                        FindingStatus.RESOLVED,
                        new Subject(SubjectType.GROUP, "a>b", null, null),
                        "",
                        Window.at(TestFindings.NOON),
                        new Measured(0.5, null, null, null),
                        new Evidence(List.of(), 0),
                        new Explanation("\"por quê\"", "why"),
                        Detection.of(AnomalyKind.CIRCULAR_TRADE, TestFindings.NOON, TestFindings.NOON)),
                0,
                0);

        assertThat(FindingReader.read(FindingJson.bytes(bare)).row()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"kind\":\"SPLIT_PURCHASE\"|\"kind\":\"SPLIT\"|kind (expected: one of [NUMBERING_GAP",
                "\"severity\":\"HIGH\"|\"severity\":null|severity (expected: one of [LOW, MEDIUM, HIGH])",
                "\"amount\":\"12000.50\"|\"amount\":\"12000.505\"|amount (expected: BRL with at most two decimals)",
                "\"amount\":\"12000.50\"|\"amount\":\"1e5\"|amount (expected: a number",
                "\"observed\":\"12000.50\"|\"observed\":[\"1\"]|observed (expected: a number",
                "\"score\":1.0|\"score\":NaN|/ (expected: one flat JSON object",
                "\"score\":1.0|\"score\":1.5|score (expected: a number from 0 to 1)",
                "\"window_end\":\"2026-11-20T15:00:00Z\"|\"window_end\":\"9026-11-20T15:00:00Z\"|window_end (expected: an instant",
                "\"subject_type\":\"PAIR\"|\"subject_type\":\"PAIR\",\"kind\":\"RULE\"|/ (expected: one flat JSON object",
                "\"evidence\":[\"k1\"|\"evidence\":[\"\\u0000\"|evidence (expected: a list of at most 20 access keys)",
                "\"evidence_count\":4|\"evidence_count\":-4|evidence_count (expected: a whole number from 0)",
                "\"detail\":\"2026-11-20\"|\"detail\":\"2026-11-21\"|id (expected: the hash of kind, subject"
            })
    void saysWhatIsWrong(String good, String bad, String problem) {
        String text = new String(FindingJson.bytes(ROW), UTF_8);
        assertThat(text).contains(good);

        FindingText read = FindingReader.read(text.replace(good, bad).getBytes(UTF_8));

        assertThat(read.row()).isNull();
        assertThat(read.problems()).singleElement().asString().startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"a\": {\"b\": [1]}}", "\u0000", "{} {}"})
    void whatIsNoObjectIsNoFinding(String text) {
        assertThat(FindingReader.read(text.getBytes(UTF_8)).row()).isNull();
    }

    @Test
    void allProblemsAreToldAndNoValueIsQuoted() {
        FindingText read = FindingReader.read("{\"kind\": \"12345678909\", \"id\": \"12345678909\"}".getBytes(UTF_8));

        assertThat(read.problems()).hasSizeGreaterThan(10).noneMatch(one -> one.contains("12345678909"));
        assertThat(FindingReader.read(null).problems()).hasSize(1);
        assertThat(FindingReader.read(new byte[70_000]).problems()).hasSize(1);
    }
}
