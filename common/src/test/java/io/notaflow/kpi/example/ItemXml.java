package io.notaflow.kpi.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes an item: its values stand where layout 4.00 has them. */
final class ItemXml {
    private static final Set<String> PRODUCT =
            Set.of("CFOP", "NCM", "vProd", "vDesc", "vFrete", "vSeg", "vOutro", "indTot");

    /** Path below {@code imposto} by the name that examples use. */
    private static final Map<String, String> TAXES = Map.ofEntries(
            Map.entry("vBC", "ICMS/*/vBC"),
            Map.entry("vICMS", "ICMS/*/vICMS"),
            Map.entry("vFCP", "ICMS/*/vFCP"),
            Map.entry("vICMSST", "ICMS/*/vICMSST"),
            Map.entry("vFCPST", "ICMS/*/vFCPST"),
            Map.entry("vICMSMono", "ICMS/*/vICMSMono"),
            Map.entry("vICMSMonoReten", "ICMS/*/vICMSMonoReten"),
            Map.entry("vICMSUFDest", "ICMSUFDest/vICMSUFDest"),
            Map.entry("vFCPUFDest", "ICMSUFDest/vFCPUFDest"),
            Map.entry("vIPI", "IPI/IPITrib/vIPI"),
            Map.entry("vII", "II/vII"),
            Map.entry("vISSQN", "ISSQN/vISSQN"),
            Map.entry("vPIS", "PIS/PISAliq/vPIS"),
            Map.entry("PISST/vPIS", "PISST/vPIS"),
            Map.entry("vCOFINS", "COFINS/COFINSAliq/vCOFINS"),
            Map.entry("COFINSST/vCOFINS", "COFINSST/vCOFINS"),
            Map.entry("vIS", "IS/vIS"),
            Map.entry("vIBS", "IBSCBS/gIBSCBS/vIBS"),
            Map.entry("vCBS", "IBSCBS/gIBSCBS/gCBS/vCBS"));

    /** Groups in the order of the layout. */
    private static final List<String> GROUPS =
            List.of("ICMS", "IPI", "II", "ISSQN", "PIS", "PISST", "COFINS", "COFINSST", "ICMSUFDest", "IS", "IBSCBS");

    private ItemXml() {}

    static String of(Told item) {
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        GROUPS.forEach(group -> groups.put(group, new StringBuilder()));
        StringBuilder product = new StringBuilder();
        item.tags().forEach((tag, value) -> {
            if (PRODUCT.contains(tag)) {
                product.append(ExampleXml.element(tag, value));
            } else {
                String path = Objects.requireNonNull(TAXES.get(tag), tag).replace("*", icmsGroup(item));
                String[] steps = path.split("/");
                Objects.requireNonNull(groups.get(steps[0])).append(nested(steps, value));
            }
        });
        StringBuilder xml = new StringBuilder("<det nItem=\"1\"><prod>" + product + "</prod><imposto>");
        groups.forEach((group, content) -> {
            if (!content.isEmpty()) {
                xml.append(ExampleXml.element(group, joined(content.toString())));
            }
        });
        return xml.append("</imposto></det>").toString();
    }

    private static String icmsGroup(Told item) {
        boolean singlePhase = item.tags().keySet().stream().anyMatch(tag -> tag.startsWith("vICMSMono"));
        return singlePhase ? "ICMS15" : item.tag("vICMSST") != null ? "ICMS10" : "ICMS00";
    }

    private static String nested(String[] steps, String value) {
        String xml = value;
        for (int i = steps.length - 1; i > 0; i--) {
            xml = ExampleXml.element(steps[i], xml);
        }
        return xml;
    }

    /** Two groups of one name side by side are one. */
    private static String joined(String xml) {
        return xml.replaceAll("</(ICMS\\d+|gIBSCBS)><\\1>", "");
    }
}
