package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.privacy.PersonalData;
import io.notaflow.testing.HostilePayload;
import io.notaflow.testing.HostilePayloads;
import io.notaflow.testing.InvoiceXml;
import io.notaflow.testing.LawfulExtremes;
import io.notaflow.testing.LawfulExtremes.Lawful;
import io.notaflow.validate.DocumentValidator;
import io.notaflow.validate.Verdict;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One decoder and one validator for all, as in a task: each record is judged, named, cheap, and forgotten. */
class HostilePayloadsTest {
    private static final Instant ARRIVAL = Instant.parse("2026-11-21T12:00:00Z");
    private static final byte[] GOOD = InvoiceXml.bare(7, "10.00").getBytes(UTF_8);
    /** A hundred times what a payload of 10 MB takes to be read would be a bomb; ten times is reading. */
    private static final long MOST_ALLOCATED = 200L << 20;

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final DocumentDecoder DECODER = new DocumentDecoder();
    private static final DocumentValidator VALIDATOR = new DocumentValidator(new BigDecimal("0.01"), Map.of());
    private static final PersonalData PERSONAL = new PersonalData("0123456789abcdef0123456789abcdef");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static List<HostilePayload> hostile() {
        return HostilePayloads.all();
    }

    static List<Lawful> lawful() {
        return LawfulExtremes.all();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isQuarantinedByItsCauseAndTheNextRecordIsRead(HostilePayload hostile) {
        assertThat(verdicts(hostile.payload()))
                .as(hostile.kind())
                .extracting(verdict -> verdict.isAccepted()
                        ? "ACCEPTED"
                        : verdict.findings().get(0).violation().code())
                .containsOnly(hostile.code());
        assertThat(verdicts(GOOD)).singleElement().satisfies(verdict -> assertThat(verdict.findings())
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lawful")
    void isAcceptedAllTheSame(Lawful lawful) {
        assertThat(verdicts(lawful.payload())).singleElement().satisfies(verdict -> assertThat(verdict.isAccepted())
                .as(codes(verdict).toString())
                .isTrue());
    }

    @Test
    void theNeighbourOfAllIsAccepted() {
        assertThat(verdicts(GOOD)).singleElement().satisfies(verdict -> assertThat(codes(verdict))
                .isEmpty());
    }

    /** A parser's table of names would keep 300 MB of these. */
    @Test
    void namesThatNobodyHasSeenBeforeAreForgotten() {
        long before = liveBytes();
        for (int i = 0; i < 60; i++) {
            assertThat(verdicts(("<a" + i + "x".repeat(5 << 20) + "/>").getBytes(UTF_8)))
                    .hasSize(1);
        }

        assertThat(liveBytes() - before).isLessThan(100L << 20);
    }

    @SuppressWarnings("CallToSystemGC")
    private static long liveBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.findings().stream().map(one -> one.violation().code()).toList();
    }

    /** Memory and time are bounded for whatever arrives. */
    private static List<Verdict> verdicts(byte @Nullable [] payload) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        List<DecodedDocument> documents = DECODER.decode(payload);
        List<Verdict> verdicts = documents.stream()
                .map(document -> VALIDATOR.validate(document, ARRIVAL))
                .toList();
        documents.forEach(document -> {
            if (document.document() instanceof Invoice invoice) {
                assertThat(PERSONAL.protect(invoice)).isNotNull();
            }
        });
        verdicts.forEach(verdict -> verdict.findings()
                .forEach(one -> assertThat(PERSONAL.protect(one.violation())).isNotNull()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_ALLOCATED);
        return verdicts;
    }
}
