package io.notaflow.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.local.simulate.truth.DocumentTruth;
import io.notaflow.local.simulate.truth.Outcome;
import io.notaflow.validate.DocumentValidator;
import io.notaflow.validate.Finding;
import io.notaflow.validate.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulator and rules were written apart from each other; here each checks the other. */
class GoodDocumentsPassTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 20);

    /** Other content under the authorised key carries that key's protocol: the digests must differ. */
    private static final Set<String> MEANT = Set.of("PROTOCOL_DIGEST");

    /** Which codes may stand for a family of the truth. */
    private static final Map<String, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry("MALFORMED", Set.of("XML_MALFORMED", "JSON_MALFORMED", "NUL_CHARACTER", "UNSUPPORTED_DOCUMENT")),
            Map.entry("UNSUPPORTED_DOCUMENT", Set.of("UNSUPPORTED_DOCUMENT")),
            Map.entry("EMPTY", Set.of("EMPTY_PAYLOAD", "TOMBSTONE", "NO_DOCUMENT")),
            Map.entry("DTD", Set.of("XML_DTD_REFUSED")),
            Map.entry("ACCESS_KEY_CHECK_DIGIT", Set.of("ACCESS_KEY_CHECK_DIGIT")),
            Map.entry("VALUE_FORMAT", Set.of("DECIMAL_FORMAT")),
            Map.entry("DATE", Set.of("DATE_FORMAT")),
            Map.entry("MISSING_FIELD", Set.of("FIELD_MISSING")),
            Map.entry("PROTOCOL_KEY", Set.of("PROTOCOL_KEY_MISMATCH")),
            Map.entry("REJECTED_PROTOCOL", Set.of("REJECTED_PROTOCOL")),
            Map.entry("DUPLICATE_NAME", Set.of("JSON_DUPLICATE_NAME")),
            Map.entry("BASE64", Set.of("COMPRESSED_BASE64")),
            Map.entry("GZIP", Set.of("COMPRESSED_GZIP")));

    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());
    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {11, 4242})
    void whatIsMeantWellPassesWithoutAFlagAndWhatIsSpoiltIsQuarantinedForItsCause(long seed) {
        Mix mix = Mix.defaults().withOld(0.02);
        Iterator<SimulatedRecord> records = new Simulation(seed, START, Format.MIXED, mix).records(0, 2_000);
        int documents = 0;
        while (records.hasNext()) {
            SimulatedRecord simulated = records.next();
            List<DecodedDocument> decoded = decoder.decode(simulated.payload());
            List<DocumentTruth> truths = simulated.truth();
            if (decoded.size() != truths.size()) {
                wrong.add(simulated.index() + ": " + decoded.size() + " documents instead of " + truths);
                continue;
            }
            for (int i = 0; i < truths.size(); i++) {
                documents++;
                compare(simulated.index(), truths.get(i), validator.validate(decoded.get(i), simulated.arrival()));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(documents).isGreaterThan(2_000);
    }

    private void compare(long record, DocumentTruth truth, Verdict verdict) {
        if (truth.outcome() == Outcome.QUARANTINED) {
            Set<String> family = FAMILIES.getOrDefault(truth.reason(), Set.of());
            if (verdict.isAccepted()
                    || !family.contains(verdict.findings().get(0).violation().code())) {
                wrong.add(record + ": " + truth + " became " + verdict);
            }
            return;
        }
        for (Finding finding : verdict.findings()) {
            if (!MEANT.contains(finding.violation().code())) {
                wrong.add(record + ": " + truth.kind() + " has " + finding);
            }
        }
    }
}
