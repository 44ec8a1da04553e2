package io.notaflow.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.notaflow.decode.DocumentDecoder;
import io.notaflow.domain.DecodedDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Public documents, when they are there; what is authorised is told by the JDK's parser, never by ours. */
class AuthorisedSamplesTest {
    private static final Instant ARRIVAL = Instant.parse("2026-11-21T12:00:00Z");

    private final DocumentDecoder decoder = new DocumentDecoder();
    private final DocumentValidator validator = new DocumentValidator(new BigDecimal("0.01"), Map.of());

    /** Whose protocol names another key is not authorised by it. */
    @Test
    void everyAuthorisedInvoiceOfLayout400IsAccepted() throws IOException {
        List<String> refused = new ArrayList<>();
        int authorised = 0;
        for (Path file : files()) {
            Document xml = wellFormed(file);
            if (xml == null || !isAuthorised(xml)) {
                continue;
            }
            authorised++;
            List<DecodedDocument> documents = decoder.decode(Files.readAllBytes(file));
            assertThat(documents).as("%s", file).isNotEmpty();
            Verdict verdict = validator.validate(documents.get(0), ARRIVAL);
            boolean ofThisKey = attribute(xml, "infNFe", "Id").equals("NFe" + text(xml, "chNFe"));
            String reason = verdict.isAccepted()
                    ? "ACCEPTED"
                    : verdict.findings().get(0).violation().code();
            if (!reason.equals(ofThisKey ? "ACCEPTED" : "PROTOCOL_KEY_MISMATCH")) {
                refused.add(file.getFileName() + " " + reason);
            }
        }

        assertThat(authorised).isGreaterThan(30);
        assertThat(refused).isEmpty();
    }

    private static boolean isAuthorised(Document xml) {
        return xml.getElementsByTagNameNS("*", "nfeProc").getLength() == 1
                && attribute(xml, "infNFe", "versao").equals("4.00")
                && List.of("55", "65").contains(text(xml, "mod"))
                && xml.getElementsByTagNameNS("*", "infProt").getLength() == 1
                && List.of("100", "150").contains(text(xml, "cStat"));
    }

    private static String text(Document xml, String name) {
        NodeList found = xml.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    private static String attribute(Document xml, String element, String name) {
        NodeList found = xml.getElementsByTagNameNS("*", element);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute(name);
    }

    private static @Nullable Document wellFormed(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(file.toFile());
        } catch (Exception e) {
            return null;
        }
    }

    private static List<Path> files() throws IOException {
        String named = System.getenv("NOTAFLOW_SAMPLES");
        Path folder = named == null ? Path.of("..", "..", "shared", "samples") : Path.of(named);
        assumeThat(folder).isDirectory();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
