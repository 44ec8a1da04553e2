package io.notaflow.local.simulate;

import static io.notaflow.local.simulate.truth.DocumentTruth.accepted;
import static io.notaflow.local.simulate.truth.DocumentTruth.quarantined;

import io.notaflow.local.simulate.compose.Invoice;
import io.notaflow.local.simulate.random.Dice;
import io.notaflow.local.simulate.render.Flavour;
import io.notaflow.local.simulate.render.Moments;
import io.notaflow.local.simulate.render.Node;
import io.notaflow.local.simulate.truth.DocumentTruth;
import io.notaflow.local.simulate.truth.Effect;
import io.notaflow.local.simulate.wrap.Events;
import io.notaflow.local.simulate.wrap.Wrappers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Lots of the DF-e distribution: a summary, the invoice itself and sometimes a broken entry, each compressed. */
final class Lots {

    private Lots() {}

    static void tell(Story story, Invoice invoice, Dice dice) {
        Node lot = Node.of("loteDistDFeInt");
        List<DocumentTruth> truths = new ArrayList<>();
        long number = dice.between(1_000, 1_000_000);
        entry(lot, number, "resNFe_v1.01.xsd", zipped(Events.summary(invoice)));
        truths.add(accepted("resNFe", invoice.key(), Effect.NONE, 0));
        if (dice.chance(0.3)) {
            boolean notBase64 = dice.chance(0.5);
            entry(lot, number + 1, "procNFe_v4.00.xsd", notBase64 ? "@@@nao-e-base64@@@" : "bmFvIGUgZ3ppcA==");
            truths.add(quarantined("docZip", notBase64 ? "BASE64" : "GZIP"));
        }
        Node whole = Wrappers.nfeProc(invoice, Wrappers.authorised(invoice), Flavour.XML);
        entry(lot, number + 2, "procNFe_v4.00.xsd", zipped(whole));
        truths.add(accepted("nfeProc", invoice.key(), Effect.AUTHORISED_CONTENT, invoice.payableCents()));
        Node answer = Wrappers.root("retDistDFeInt", "1.01")
                .text("tpAmb", "1")
                .text("verAplic", "1.7.6")
                .text("cStat", "138")
                .text("xMotivo", "Documento(s) localizado(s)")
                .text("dhResp", Moments.text(invoice.heading().authorisedAt()))
                .text("ultNSU", sequence(number + 2))
                .text("maxNSU", sequence(number + 2))
                .add(lot);
        story.send(0, answer, Flavour.XML, "retDistDFeInt", truths);
    }

    private static void entry(Node lot, long number, String schema, String content) {
        lot.add(Node.leaf("docZip", content).attribute("NSU", sequence(number)).attribute("schema", schema));
    }

    private static String sequence(long number) {
        String digits = Long.toString(number);
        return "0".repeat(15 - digits.length()) + digits;
    }

    private static String zipped(Node document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Flavour.XML.write(document));
        } catch (IOException e) {
            throw new UncheckedIOException("A buffer in memory cannot be written", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
