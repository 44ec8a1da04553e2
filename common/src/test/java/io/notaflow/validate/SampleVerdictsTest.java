package io.notaflow.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Protocol;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Public documents, when they are there: beside the project, or where FISCAL_SAMPLES says. */
class SampleVerdictsTest {
    private static final Instant ARRIVAL = Instant.parse("2026-11-21T12:00:00Z");

    private final List<Judged> judged = new ArrayList<>();

    private record Judged(Path file, DecodedDocument decoded, Verdict verdict) {}

    @BeforeEach
    void judgeAll() throws IOException {
        String named = System.getenv("FISCAL_SAMPLES");
        Path folder = named == null ? Path.of("..", "..", "shared", "samples") : Path.of(named);
        assumeThat(folder).isDirectory();
        DocumentDecoder decoder = new DocumentDecoder();
        DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (DecodedDocument decoded : decoder.decode(Files.readAllBytes(file))) {
                    judged.add(new Judged(folder.relativize(file), decoded, validator.validate(decoded, ARRIVAL)));
                }
            }
        }
    }

    @Test
    void everyAuthorisedInvoiceIsAccepted() {
        List<Judged> authorised =
                judged.stream().filter(SampleVerdictsTest::isAuthorised).toList();

        assertThat(authorised).hasSizeGreaterThan(30);
        assertThat(authorised).allSatisfy(one -> assertThat(one.verdict().isAccepted())
                .as("%s %s", one.file(), one.verdict())
                .isTrue());
    }

    @Test
    void documentsOfOtherKindsAreQuarantinedByName() {
        List<Judged> foreign = judged.stream()
                .filter(one -> List.of("CTe", "cteProc", "mdfeProc")
                        .contains(one.decoded().root()))
                .toList();

        assertThat(foreign).isNotEmpty();
        assertThat(foreign).allSatisfy(one -> {
            assertThat(one.verdict().outcome()).isEqualTo(Outcome.QUARANTINED);
            assertThat(one.verdict().findings().get(0).violation().code()).isEqualTo("UNSUPPORTED_DOCUMENT");
        });
    }

    private static boolean isAuthorised(Judged one) {
        if (!(one.decoded().document() instanceof Invoice invoice)
                || !invoice.root().equals("nfeProc")
                || !"4.00".equals(invoice.layout())) {
            return false;
        }
        Protocol protocol = invoice.protocol();
        return protocol != null
                && Integer.valueOf(100).equals(protocol.status())
                && invoice.key().equals(protocol.accessKey());
    }
}
