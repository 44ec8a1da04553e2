package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Violation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to the bytes of a record: it has an outcome in bounded time, and the next good record is read as before. */
class AnyDamageTest {
    private static final long MOST_NANOS = 2_000_000_000L;
    private static final List<byte[]> DOCUMENTS = documents();
    private static final DocumentDecoder DECODER = new DocumentDecoder();
    private static final byte[] GOOD = Fixture.NFCE_3_10.bytes();
    private static final List<DecodedDocument> EXPECTED = new DocumentDecoder().decode(GOOD);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Property(tries = 4_000)
    void damageNeitherThrowsNorLastsNorStays(
            @ForAll("places") int document, @ForAll("places") int other, @ForAll("damages") List<Damage> damages) {
        byte[] payload = DOCUMENTS.get(document);
        for (Damage damage : damages) {
            payload = damage.to(payload, DOCUMENTS.get(other));
        }

        long before = THREADS.getCurrentThreadCpuTime();
        List<DecodedDocument> decoded = DECODER.decode(payload);
        long nanos = THREADS.getCurrentThreadCpuTime() - before;

        assertThat(nanos).isLessThan(MOST_NANOS);
        assertThat(decoded).isNotEmpty();
        for (int i = 0; i < decoded.size(); i++) {
            DecodedDocument one = decoded.get(i);
            assertThat(one.index()).isEqualTo(i);
            assertThat(one.document() != null || !one.violations().isEmpty()).isTrue();
            assertThat(one.violations()).extracting(Violation::code).doesNotContain("DECODER_FAILURE");
        }
        assertThat(DECODER.decode(GOOD)).isEqualTo(EXPECTED);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, DOCUMENTS.size() - 1).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.of(Damage.Kind.class),
                        Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases(),
                        Arbitraries.integers().between(1, 2_000),
                        Arbitraries.integers().between(0, 255))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        for (Fixture fixture : Fixture.values()) {
            documents.add(fixture.bytes());
            documents.add(JsonMirror.PLAIN.of(fixture.document().root()).getBytes(UTF_8));
            documents.add(
                    JsonMirror.ATTRIBUTES_GROUP.of(fixture.document().root()).getBytes(UTF_8));
            documents.add(JsonMirror.DOLLAR_GROUP.of(fixture.document().root()).getBytes(UTF_8));
        }
        return documents;
    }
}
