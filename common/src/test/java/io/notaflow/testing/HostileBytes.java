package io.notaflow.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Nothing at all, other files, and bytes that are no text. */
final class HostileBytes {
    private static final String GOOD = InvoiceXml.authorised(1, "10.00");

    private HostileBytes() {}

    static List<HostilePayload> all() {
        byte[] utf16 = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + GOOD).getBytes(UTF_16);
        return List.of(
                new HostilePayload("tombstone", null, "TOMBSTONE"),
                HostilePayload.of("no bytes", "", "EMPTY_PAYLOAD"),
                HostilePayload.of("blanks", " \r\n\t ", "EMPTY_PAYLOAD"),
                HostilePayload.of("a byte-order mark only", "\uFEFF", "EMPTY_PAYLOAD"),
                HostilePayload.of("zeros only", "\0\0\0\0", "EMPTY_PAYLOAD"),
                HostilePayload.of("plain text", "segue a nota em anexo", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("CSV", "chave;valor\n1;2\n", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("PDF", "%PDF-1.7\n%âãÏÓ", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("ZIP", "PK\u0003\u0004\u0014\0\0\0", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of(
                        "web page", "<!DOCTYPE html><html><body><p>502<br></body></html>", "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("base64 of a document", base64(GOOD), "UNSUPPORTED_DOCUMENT"),
                HostilePayload.of("TXT layout", "NOTAFISCAL|1|\nA|4.00||\n", "UNSUPPORTED_DOCUMENT"),
                new HostilePayload(
                        "gzip outside of a lot", HostileLots.gzip(GOOD.getBytes(UTF_8)), "UNSUPPORTED_DOCUMENT"),
                new HostilePayload("random bytes", random(), "UNSUPPORTED_DOCUMENT"),
                bytes("EBCDIC", GOOD, Charset.forName("IBM1047"), "UNSUPPORTED_DOCUMENT"),
                bytes("ISO-8859-1 said to be UTF-8", GOOD.replace("Venda", "Doação"), ISO_8859_1, "ENCODING_INVALID"),
                bytes("ISO-8859-1 in JSON", "{\"natOp\":\"Doação\"}", ISO_8859_1, "ENCODING_INVALID"),
                bytes("overlong UTF-8", GOOD.replace("Venda", "\u00c0\u0080"), ISO_8859_1, "ENCODING_INVALID"),
                bytes("overlong UTF-8 in JSON", "{\"natOp\":\"\u00c0\u0080\"}", ISO_8859_1, "NUL_CHARACTER"),
                bytes(
                        "surrogates in UTF-8",
                        GOOD.replace("Venda", "\u00ed\u00a0\u0080"),
                        ISO_8859_1,
                        "ENCODING_INVALID"),
                HostilePayload.of(
                        "unknown encoding", "<?xml version='1.0' encoding='x-none'?><NFe/>", "ENCODING_INVALID"),
                HostilePayload.of(
                        "UTF-8 said to be UTF-16",
                        "<?xml version='1.0' encoding='UTF-16'?>" + GOOD,
                        "ENCODING_INVALID"),
                new HostilePayload(
                        "UTF-16 with half a character", Arrays.copyOf(utf16, utf16.length - 1), "ENCODING_INVALID"),
                new HostilePayload("a lone surrogate in UTF-16", loneSurrogate(), "ENCODING_INVALID"),
                bytes("JSON cut off in UTF-16", "{\"infNFe\":{\"ide\":", UTF_16LE, "JSON_MALFORMED"),
                HostilePayload.of("NUL in XML", GOOD.replace("Venda", "Ven\0da"), "NUL_CHARACTER"),
                HostilePayload.of("NUL as a reference", GOOD.replace("Venda", "Ven&#0;da"), "NUL_CHARACTER"),
                HostilePayload.of("NUL in JSON", "{\"natOp\":\"Ven\0da\"}", "NUL_CHARACTER"),
                HostilePayload.of("NUL escaped in JSON", "{\"natOp\":\"Ven\\u0000da\"}", "NUL_CHARACTER"),
                HostilePayload.of("a lone surrogate in JSON", "{\"natOp\":\"\\ud83d\"}", "LONE_SURROGATE"),
                HostilePayload.of("surrogates in wrong order", "{\"natOp\":\"\\udc00\\ud83d\"}", "LONE_SURROGATE"),
                HostilePayload.of("a surrogate as a reference", GOOD.replace("Venda", "&#xD800;"), "LONE_SURROGATE"),
                HostilePayload.of("a control character", GOOD.replace("Venda", "Ven\u0001da"), "XML_MALFORMED"));
    }

    private static HostilePayload bytes(String kind, String text, Charset charset, String code) {
        return new HostilePayload(kind, text.getBytes(charset), code);
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    /** Java itself would write a question mark. */
    private static byte[] loneSurrogate() {
        byte[] bytes = GOOD.replace("Venda", "V").getBytes(UTF_16BE);
        int at = 2 * GOOD.indexOf("Venda");
        bytes[at] = (byte) 0xD8;
        bytes[at + 1] = 0;
        return bytes;
    }

    private static byte[] random() {
        byte[] bytes = new byte[64 * 1024];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }
}
