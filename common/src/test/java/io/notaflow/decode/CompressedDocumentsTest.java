package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.DecodedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CompressedDocumentsTest {
    private static final String SUMMARY =
            "<resNFe xmlns='u'><chNFe>35260711222333000181650010000001239481516234</chNFe></resNFe>";

    private final DocumentDecoder decoder = new DocumentDecoder();

    @Test
    void eachEntryHasItsOwnOutcomeAndReason() {
        List<DecodedDocument> documents = lot(
                entry(SUMMARY),
                "",
                "!!!",
                "aGVsbG8=",
                Base64.getEncoder().encodeToString(Arrays.copyOf(gzip(SUMMARY), 40)),
                entry(""),
                entry("<a>"),
                entry("<retDistDFeInt><docZip>" + entry(SUMMARY) + "</docZip></retDistDFeInt>"),
                entry(SUMMARY));

        assertThat(documents).extracting(DecodedDocument::index).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(documents)
                .extracting(one -> one.document() != null
                        ? one.root()
                        : one.violations().get(0).code())
                .containsExactly(
                        "resNFe",
                        "EMPTY_PAYLOAD",
                        "COMPRESSED_BASE64",
                        "COMPRESSED_GZIP",
                        "COMPRESSED_GZIP",
                        "EMPTY_PAYLOAD",
                        "XML_MALFORMED",
                        "COMPRESSED_NESTED",
                        "resNFe");
    }

    @Test
    void aBombIsRefusedWithoutBeingInflated() {
        assertThat(lot(entry(" ".repeat(50_000_000))))
                .extracting(one -> one.violations().get(0).code())
                .containsExactly("COMPRESSED_TOO_LARGE");
    }

    @Test
    void manySmallBombsAreRefusedAsWell() {
        String bomb = entry(" ".repeat(CompressedDocuments.MAX_INFLATED_BYTES + 1));
        List<DecodedDocument> documents = lot(Collections.nCopies(2_000, bomb).toArray(String[]::new));

        assertThat(documents).hasSize(2_000);
        assertThat(documents).allMatch(one -> one.violations().get(0).code().equals("COMPRESSED_TOO_LARGE"));
    }

    @Test
    void aLotHoldsFiftyEntries() {
        List<DecodedDocument> documents =
                lot(Collections.nCopies(52, entry(SUMMARY)).toArray(String[]::new));

        assertThat(documents.stream().filter(one -> one.document() != null)).hasSize(50);
        assertThat(documents.get(51).violations().get(0).code()).isEqualTo("COMPRESSED_TOO_LARGE");
    }

    private List<DecodedDocument> lot(String... entries) {
        StringBuilder lot = new StringBuilder("<retDistDFeInt xmlns='u'><cStat>138</cStat><loteDistDFeInt>");
        for (String entry : entries) {
            lot.append("<docZip NSU='1' schema='s'>").append(entry).append("</docZip>");
        }
        return decoder.decode(
                lot.append("</loteDistDFeInt></retDistDFeInt>").toString().getBytes(UTF_8));
    }

    static String entry(String document) {
        return Base64.getEncoder().encodeToString(gzip(document));
    }

    private static byte[] gzip(String document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(document.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
