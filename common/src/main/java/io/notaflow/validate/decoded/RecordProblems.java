package io.notaflow.validate.decoded;

import io.notaflow.validate.rule.RuleInfo;
import io.notaflow.validate.rule.Text;
import java.util.List;

/** Problems of a record's bytes: nothing of the document can be used. */
final class RecordProblems {
    private static final Text RESEND = new Text(
            "Envie de novo o arquivo original, completo e sem alterações.",
            "Send the original file again, whole and unaltered.");
    private static final Text SPLIT = new Text(
            "Divida o registro: um documento, ou um lote oficial, por mensagem.",
            "Split the record: one document, or one official batch, per message.");

    private static final Text DOWNLOAD_AGAIN =
            new Text("Baixe o lote de novo pelo NSU.", "Download the lot again by its NSU.");

    private RecordProblems() {}

    /** Of bytes and syntax. */
    static List<RuleInfo> ofBytes() {
        return List.of(
                problem(
                        "TOMBSTONE",
                        "O registro veio sem conteúdo (tombstone).",
                        "The record came without content (a tombstone).",
                        RESEND),
                problem("EMPTY_PAYLOAD", "O registro está vazio.", "The record is empty.", RESEND),
                problem(
                        "TOO_LARGE",
                        "O registro é grande demais (esperado: {expected}).",
                        "The record is too large (expected: {expected}).",
                        SPLIT),
                problem(
                        "TOO_DEEP",
                        "Os elementos estão aninhados demais (esperado: {expected}).",
                        "Elements are nested too deep (expected: {expected}).",
                        RESEND),
                problem(
                        "TOO_MANY_NODES",
                        "O documento tem elementos demais (esperado: {expected}).",
                        "The document has too many elements (expected: {expected}).",
                        SPLIT),
                problem(
                        "ENCODING_INVALID",
                        "Os bytes não são texto na codificação declarada (esperado: {expected}).",
                        "The bytes are no text in the declared encoding (expected: {expected}).",
                        RESEND),
                problem(
                        "NUL_CHARACTER",
                        "O texto contém o caractere NUL.",
                        "The text contains a NUL character.",
                        RESEND),
                problem(
                        "LONE_SURROGATE",
                        "O texto contém meio caractere Unicode (surrogate sem par).",
                        "The text contains half a Unicode character (a lone surrogate).",
                        RESEND),
                problem(
                        "XML_MALFORMED",
                        "O XML está malformado ou truncado (esperado: {expected}).",
                        "The XML is malformed or truncated (expected: {expected}).",
                        RESEND),
                problem(
                        "XML_DTD_REFUSED",
                        "O XML traz uma DTD, que é recusada por segurança.",
                        "The XML carries a DTD, which is refused for safety.",
                        new Text("Remova o DOCTYPE.", "Remove the DOCTYPE.")),
                problem(
                        "JSON_MALFORMED",
                        "O JSON está malformado ou truncado.",
                        "The JSON is malformed or truncated.",
                        RESEND),
                problem(
                        "JSON_DUPLICATE_NAME",
                        "O JSON repete um nome no mesmo objeto.",
                        "The JSON repeats a name within one object.",
                        RESEND),
                problem(
                        "SEVERAL_DOCUMENTS",
                        "O registro contém vários documentos sem um lote oficial.",
                        "The record contains several documents without an official batch.",
                        SPLIT),
                problem(
                        "TRAILING_CONTENT",
                        "Há conteúdo depois do fim do documento.",
                        "Content follows the end of the document.",
                        SPLIT),
                problem(
                        "UNSUPPORTED_DOCUMENT",
                        "O documento {value} não é NF-e, NFC-e nem evento delas (esperado: {expected}).",
                        "The document {value} is no NF-e, NFC-e or event of theirs (expected: {expected}).",
                        new Text(
                                "Envie ao NotaFlow somente NF-e (55), NFC-e (65) e seus eventos.",
                                "Send only NF-e (55), NFC-e (65) and their events to NotaFlow.")));
    }

    /** Of lots and of us. */
    static List<RuleInfo> ofLots() {
        return List.of(
                problem(
                        "NO_DOCUMENT",
                        "A resposta ou o lote {value} não traz documento (esperado: {expected}).",
                        "The answer or lot {value} carries no document (expected: {expected}).",
                        new Text(
                                "Nada a fazer: não há nota a receber.",
                                "Nothing to do: there is no invoice to receive.")),
                problem(
                        "COMPRESSED_BASE64",
                        "O docZip do lote não é base64.",
                        "The lot's docZip is no base64.",
                        DOWNLOAD_AGAIN),
                problem(
                        "COMPRESSED_GZIP",
                        "O docZip do lote não é gzip íntegro.",
                        "The lot's docZip is no intact gzip.",
                        DOWNLOAD_AGAIN),
                problem(
                        "COMPRESSED_TOO_LARGE",
                        "O docZip do lote se expande demais (esperado: {expected}).",
                        "The lot's docZip inflates too far (expected: {expected}).",
                        DOWNLOAD_AGAIN),
                problem(
                        "COMPRESSED_NESTED",
                        "O docZip contém outro lote comprimido (esperado: {expected}).",
                        "The docZip contains another compressed lot (expected: {expected}).",
                        DOWNLOAD_AGAIN),
                problem(
                        "ACCESS_KEY_MISSING",
                        "A nota não traz chave de acesso nem os campos que a formam.",
                        "The invoice carries neither an access key nor the fields that make it.",
                        RESEND),
                problem(
                        "DECODER_FAILURE",
                        "O leitor do NotaFlow falhou neste registro ({expected}); os bytes estão em bronze.",
                        "NotaFlow's reader failed on this record ({expected}); its bytes are in bronze.",
                        new Text(
                                "É um defeito nosso: abra um chamado com o source_ref.",
                                "This is a defect of ours: open an issue with the source_ref.")));
    }

    private static RuleInfo problem(String code, String pt, String en, Text remedy) {
        return RuleInfo.fatal(code).sefaz(sefaz(code)).says(pt, en).remedy(remedy);
    }

    private static String sefaz(String code) {
        return switch (code) {
            case "XML_MALFORMED" -> "243";
            case "ENCODING_INVALID" -> "402";
            case "TOO_LARGE" -> "214";
            default -> "";
        };
    }
}
