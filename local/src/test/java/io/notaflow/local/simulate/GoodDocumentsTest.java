package io.notaflow.local.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Recomputes keys and arithmetic of good documents from their bytes, with a DOM and BigDecimal only. */
class GoodDocumentsTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Test
    void holdTheArithmeticAndTheIdentitiesOfTheManual() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        Set<String> numbers = new TreeSet<>();
        Set<String> groups = new TreeSet<>();
        List<SimulatedRecord> records = SimulationTest.records(5, 2_000, Format.XML, Mix.plain());
        assertThat(records).hasSize(2_000);
        for (SimulatedRecord one : records) {
            Element root = parse(Objects.requireNonNull(one.payload()));
            identity(softly, root, one, numbers);
            items(softly, root, groups);
            totals(softly, root);
            coherence(softly, root);
        }
        softly.assertThat(groups)
                .contains(
                        "ICMS00",
                        "ICMS02",
                        "ICMS10",
                        "ICMS15",
                        "ICMS20",
                        "ICMS30",
                        "ICMS40",
                        "ICMS51",
                        "ICMS60",
                        "ICMS61",
                        "ICMS70",
                        "ICMS90",
                        "ICMSSN101",
                        "ICMSSN102",
                        "ICMSSN201",
                        "ICMSSN500");
        softly.assertAll();
    }

    private static void identity(SoftAssertions softly, Element root, SimulatedRecord one, Set<String> numbers) {
        String id = first(root, "infNFe").getAttribute("Id");
        String key = id.substring(3);
        Element ide = first(root, "ide");
        Element emit = first(root, "emit");
        String issuer = has(emit, "CNPJ") ? text(emit, "CNPJ") : "000" + text(emit, "CPF");
        String date = text(ide, "dhEmi");
        String concatenated = text(ide, "cUF")
                + date.substring(2, 4)
                + date.substring(5, 7)
                + issuer
                + text(ide, "mod")
                + pad(text(ide, "serie"), 3)
                + pad(text(ide, "nNF"), 9)
                + text(ide, "tpEmis")
                + text(ide, "cNF")
                + text(ide, "cDV");
        softly.assertThat(key).as("key").isEqualTo(concatenated).hasSize(44);
        softly.assertThat(digit(key)).as("digit of " + key).isEqualTo(key.charAt(43) - '0');
        softly.assertThat(text(root, "chNFe"))
                .isEqualTo(key)
                .isEqualTo(one.truth().get(0).key());
        softly.assertThat(text(root, "digVal")).isEqualTo(text(root, "DigestValue"));
        softly.assertThat(numbers.add(key.substring(0, 2) + key.substring(6, 34)))
                .as("natural key " + key)
                .isTrue();
        softly.assertThat(text(ide, "cMunFG")).startsWith(text(ide, "cUF"));
        OffsetDateTime issued = OffsetDateTime.parse(date);
        OffsetDateTime received = OffsetDateTime.parse(text(root, "dhRecbto"));
        softly.assertThat(date).hasSize(25);
        softly.assertThat(Duration.between(issued, received)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        softly.assertThat(received.toInstant()).isBefore(one.arrival());
    }

    private static void items(SoftAssertions softly, Element root, Set<String> groups) {
        for (Element det : all(root, "det")) {
            String where = first(root, "infNFe").getAttribute("Id") + " item " + det.getAttribute("nItem");
            BigDecimal value = decimal(det, "vProd");
            softly.assertThat(cents(decimal(det, "qCom").multiply(decimal(det, "vUnCom"))))
                    .as(where)
                    .isEqualByComparingTo(value);
            softly.assertThat(cents(decimal(det, "qTrib").multiply(decimal(det, "vUnTrib"))))
                    .as(where)
                    .isEqualByComparingTo(value);
            if (has(det, "ICMS")) {
                Element icms = (Element) first(det, "ICMS").getFirstChild();
                groups.add(icms.getNodeName());
                tax(softly, icms, "vBC", "pICMS", has(icms, "vICMSOp") ? "vICMSOp" : "vICMS", where);
            }
            for (String group : List.of("IPITrib", "PISAliq", "COFINSAliq")) {
                if (has(det, group)) {
                    String tax = group.replace("Trib", "").replace("Aliq", "");
                    tax(softly, first(det, group), "vBC", "p" + tax, "v" + tax, where);
                }
            }
        }
    }

    private static void tax(SoftAssertions softly, Element group, String base, String rate, String tax, String where) {
        if (has(group, base) && has(group, rate)) {
            BigDecimal expected =
                    cents(decimal(group, base).multiply(decimal(group, rate)).divide(HUNDRED));
            softly.assertThat(decimal(group, tax)).as(where + ' ' + tax).isEqualByComparingTo(expected);
        }
    }

    private static void totals(SoftAssertions softly, Element root) {
        Element total = first(root, "ICMSTot");
        String where = first(root, "infNFe").getAttribute("Id");
        for (String field : List.of(
                "vProd",
                "vFrete",
                "vSeg",
                "vDesc",
                "vOutro",
                "vII",
                "vIPI",
                "vBCST",
                "vFCPST",
                "vFCP",
                "vICMSDeson",
                "vICMSUFDest",
                "vFCPUFDest",
                "vTotTrib",
                "vICMSMono",
                "vICMSMonoReten",
                "vICMSMonoRet")) {
            BigDecimal sum = sum(root, field, "ICMS");
            BigDecimal stated = has(total, field) ? decimal(total, field) : BigDecimal.ZERO;
            softly.assertThat(stated).as(where + ' ' + field).isEqualByComparingTo(sum);
        }
        softly.assertThat(decimal(total, "vICMS")).as(where).isEqualByComparingTo(sum(root, "vICMS", "ICMS"));
        softly.assertThat(decimal(total, "vST")).as(where).isEqualByComparingTo(sum(root, "vICMSST", "ICMS"));
        softly.assertThat(decimal(total, "vPIS")).as(where).isEqualByComparingTo(sum(root, "vPIS", "ICMS"));
        softly.assertThat(decimal(total, "vCOFINS")).as(where).isEqualByComparingTo(sum(root, "vCOFINS", "ICMS"));
        BigDecimal services = has(root, "vServ") ? decimal(root, "vServ") : BigDecimal.ZERO;
        softly.assertThat(services).as(where).isEqualByComparingTo(sum(root, "vProd", "ISSQN"));
        BigDecimal payable = services.subtract(decimal(total, "vDesc")).subtract(decimal(total, "vICMSDeson"));
        for (String field : List.of("vProd", "vST", "vFCPST", "vFrete", "vSeg", "vOutro", "vII", "vIPI", "vIPIDevol")) {
            payable = payable.add(decimal(total, field));
        }
        payable = payable.add(has(total, "vICMSMonoReten") ? decimal(total, "vICMSMonoReten") : BigDecimal.ZERO);
        softly.assertThat(decimal(total, "vNF")).as(where).isEqualByComparingTo(payable);
        BigDecimal paid = BigDecimal.ZERO;
        for (Element way : all(root, "detPag")) {
            paid = paid.add(decimal(way, "vPag"));
        }
        paid = paid.subtract(has(root, "vTroco") ? decimal(root, "vTroco") : BigDecimal.ZERO);
        if (!text(root, "tPag").equals("90")) {
            softly.assertThat(paid).as(where + " payments").isEqualByComparingTo(payable);
        }
        if (has(root, "IBSCBSTot")) {
            softly.assertThat(decimal(root, "vNFTot")).as(where).isEqualByComparingTo(payable);
            softly.assertThat(sum(root, "vItem", "det")).as(where + " vItem").isEqualByComparingTo(payable);
            softly.assertThat(decimal(first(root, "IBSCBSTot"), "vCBS")).isEqualByComparingTo(sum(root, "vCBS", "det"));
            softly.assertThat(decimal(first(root, "IBSCBSTot"), "vIBSUF"))
                    .isEqualByComparingTo(sum(root, "vIBSUF", "det"));
        }
    }

    private static void coherence(SoftAssertions softly, Element root) {
        String where = first(root, "infNFe").getAttribute("Id");
        boolean inward = text(root, "tpNF").equals("0");
        int destination = Integer.parseInt(text(root, "idDest"));
        for (Element cfop : all(root, "CFOP")) {
            softly.assertThat(cfop.getTextContent().charAt(0) - '0')
                    .as(where)
                    .isEqualTo((inward ? 0 : 4) + destination);
        }
        boolean simples = text(root, "CRT").equals("1");
        softly.assertThat(has(root, "CSOSN")).as(where).isEqualTo(simples);
        softly.assertThat(has(root, "IBSCBS"))
                .as(where)
                .isEqualTo(text(root, "CRT").equals("3"));
        if (text(root, "mod").equals("65") && !has(root, "dest")) {
            softly.assertThat(decimal(root, "vNF")).as(where).isLessThan(new BigDecimal("10000.00"));
        }
        softly.assertThat(has(root, "NFref"))
                .as(where)
                .isEqualTo(!text(root, "finNFe").equals("1"));
    }

    private static BigDecimal sum(Element root, String field, String among) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Element det : all(root, "det")) {
            if ((among.equals("det") || has(det, among)) && has(det, field)) {
                sum = sum.add(decimal(det, field));
            }
        }
        return sum;
    }

    private static int digit(String key) {
        int sum = 0;
        for (int i = 0; i < 43; i++) {
            sum += (key.charAt(42 - i) - 48) * (2 + i % 8);
        }
        return sum % 11 < 2 ? 0 : 11 - sum % 11;
    }

    static Element parse(byte[] payload) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(payload))
                .getDocumentElement();
        strip(root);
        return root;
    }

    /** Removes prefixes and white space between elements, so that the checks see names only. */
    private static void strip(Element element) {
        List<Node> blanks = new ArrayList<>();
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element nested) {
                strip(nested);
            } else if (child.getTextContent().isBlank()) {
                blanks.add(child);
            }
        }
        blanks.forEach(element::removeChild);
        if (element.getNodeName().startsWith("nfe:")) {
            element.getOwnerDocument()
                    .renameNode(element, null, element.getNodeName().substring(4));
        }
    }

    private static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }

    private static String pad(String digits, int width) {
        return "0".repeat(width - digits.length()) + digits;
    }

    private static boolean has(Element from, String name) {
        return from.getElementsByTagName(name).getLength() > 0;
    }

    static Element first(Element from, String name) {
        return (Element) from.getElementsByTagName(name).item(0);
    }

    private static String text(Element from, String name) {
        return first(from, name).getTextContent();
    }

    private static BigDecimal decimal(Element from, String name) {
        return new BigDecimal(text(from, name));
    }

    private static List<Element> all(Element from, String name) {
        NodeList nodes = from.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
