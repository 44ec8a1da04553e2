package io.notaflow.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.local.simulate.truth.TruthLedger;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Computes the total a second time, naively, from the bytes that are sent. */
class TruthTest {

    private final Map<String, BigDecimal> valueByKeyAndDigest = new HashMap<>();
    private final Map<String, String> authorisedDigestByKey = new HashMap<>();
    private final Set<String> cancelled = new HashSet<>();

    @Test
    void theTotalIsThatOfTheBytes() throws Exception {
        TruthLedger ledger = new TruthLedger();
        List<SimulatedRecord> records =
                SimulationTest.records(21, 3_000, Format.XML, Mix.defaults().withOld(0.01));
        for (SimulatedRecord one : records) {
            ledger.add(one.truth());
            byte[] payload = one.payload();
            if (payload != null && !one.label().startsWith("bad")) {
                read(GoodDocumentsTest.parse(payload));
            }
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, String> authorised : authorisedDigestByKey.entrySet()) {
            BigDecimal value = valueByKeyAndDigest.get(authorised.getKey() + authorised.getValue());
            if (value != null && !cancelled.contains(authorised.getKey())) {
                total = total.add(value);
            }
        }
        assertThat(cancelled).hasSizeGreaterThan(30);
        assertThat(total).isPositive().isEqualByComparingTo(ledger.totalBrl());
    }

    /** No order of arrival may change the total. */
    @Test
    void theTotalDoesNotDependOnTheOrder() {
        List<SimulatedRecord> records = SimulationTest.records(22, 2_000, Format.MIXED, Mix.defaults());
        TruthLedger forward = new TruthLedger();
        TruthLedger backward = new TruthLedger();
        for (int i = 0; i < records.size(); i++) {
            forward.add(records.get(i).truth());
            backward.add(records.get(records.size() - 1 - i).truth());
        }
        assertThat(backward.totalBrl()).isEqualByComparingTo(forward.totalBrl());
    }

    private void read(Element root) throws Exception {
        for (Element zip : list(root, "docZip")) {
            if (zip.getTextContent().startsWith("H4sI")) {
                byte[] bytes = Base64.getDecoder().decode(zip.getTextContent());
                try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    read(GoodDocumentsTest.parse(gzip.readAllBytes()));
                }
            }
        }
        for (Element nfe : list(root, "NFe")) {
            String key =
                    GoodDocumentsTest.first(nfe, "infNFe").getAttribute("Id").substring(3);
            String digest = GoodDocumentsTest.first(nfe, "DigestValue").getTextContent();
            if (GoodDocumentsTest.first(nfe, "tpAmb").getTextContent().equals("1")) {
                valueByKeyAndDigest.put(
                        key + digest,
                        new BigDecimal(GoodDocumentsTest.first(nfe, "vNF").getTextContent()));
            }
        }
        for (Element protocol : list(root, "infProt")) {
            if (GoodDocumentsTest.first(protocol, "cStat").getTextContent().equals("100")) {
                authorisedDigestByKey.put(
                        GoodDocumentsTest.first(protocol, "chNFe").getTextContent(),
                        GoodDocumentsTest.first(protocol, "digVal").getTextContent());
            }
        }
        for (Element event : list(root, "retEvento")) {
            boolean cancels =
                    GoodDocumentsTest.first(event, "tpEvento").getTextContent().equals("110111");
            if (cancels) {
                cancelled.add(GoodDocumentsTest.first(event, "chNFe").getTextContent());
            }
        }
    }

    private static List<Element> list(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        if (root.getTagName().equals(name)) {
            elements.add(root);
        }
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
