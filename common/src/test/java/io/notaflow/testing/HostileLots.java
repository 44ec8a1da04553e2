package io.notaflow.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Lots of DF-e whose compressed documents are none, and documents that are not ours. */
final class HostileLots {
    private static final byte[] GOOD = InvoiceXml.authorised(1, "10.00").getBytes(UTF_8);

    private HostileLots() {}

    static List<HostilePayload> all() {
        byte[] inflating = gzip(new byte[100 << 20]);
        String bomb = base64(inflating);
        return List.of(
                lot("docZip of no base64", "isto não é base64!", "COMPRESSED_BASE64"),
                lot("docZip of half a base64", base64(gzip(GOOD)).substring(0, 101), "COMPRESSED_BASE64"),
                lot("docZip of no gzip", base64(GOOD), "COMPRESSED_GZIP"),
                lot("docZip of cut gzip", base64(Arrays.copyOf(gzip(GOOD), 200)), "COMPRESSED_GZIP"),
                lot("docZip of altered gzip", base64(altered()), "COMPRESSED_GZIP"),
                lot("gzip bomb", bomb, "COMPRESSED_TOO_LARGE"),
                lot("forty gzip bombs", (bomb + "</docZip><docZip>").repeat(39) + bomb, "COMPRESSED_TOO_LARGE"),
                lot("gzip bomb of gzip", base64(gzip(inflating)), "UNSUPPORTED_DOCUMENT"),
                lot("lot within a lot", base64(gzip(lotOf(base64(gzip(GOOD))).getBytes(UTF_8))), "COMPRESSED_NESTED"),
                lot("empty docZip", "", "EMPTY_PAYLOAD"),
                lot("docZip of nothing", base64(gzip(new byte[0])), "EMPTY_PAYLOAD"),
                lot("docZip with a DTD", base64(gzip("<!DOCTYPE a><a/>".getBytes(UTF_8))), "XML_DTD_REFUSED"),
                lot("docZip of 3 MB base64 of blanks", " \n".repeat(1_500_000), "EMPTY_PAYLOAD"),
                HostilePayload.of(
                        "lot without documents", "<retDistDFeInt><cStat>137</cStat></retDistDFeInt>", "NO_DOCUMENT"),
                HostilePayload.of("empty batch", "<enviNFe><idLote>1</idLote></enviNFe>", "NO_DOCUMENT"),
                HostilePayload.of("CT-e", "<cteProc><CTe><infCte/></CTe></cteProc>", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("MDF-e", "<mdfeProc><MDFe/></mdfeProc>", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("NFS-e", "<CompNfse><Nfse/></CompNfse>", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("CF-e", "<CFe><infCFe/></CFe>", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("unknown root", "<pedido><NF>1</NF></pedido>", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("SOAP fault", "<Envelope><Body><Fault/></Body></Envelope>", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("an own vocabulary", "{\"natureza_operacao\":\"Venda\"}", "UNSUPPORTED_DOCUMENT"));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] altered() {
        byte[] bytes = gzip(GOOD);
        bytes[bytes.length / 2] ^= 0x55;
        bytes[bytes.length - 6] ^= 0x55;
        return bytes;
    }

    private static HostilePayload lot(String kind, String content, String code) {
        return HostilePayload.of(kind, lotOf(content), code);
    }

    private static String lotOf(String content) {
        return "<retDistDFeInt " + InvoiceXml.NAMESPACE
                + " versao=\"1.01\"><cStat>138</cStat><loteDistDFeInt><docZip NSU=\"1\">" + content
                + "</docZip></loteDistDFeInt></retDistDFeInt>";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
