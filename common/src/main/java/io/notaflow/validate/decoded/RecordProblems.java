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

    private RecordProblems() {}

    static List<RuleInfo> all() {
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
                        "O XML está malformado ou truncado.",
                        "The XML is malformed or truncated.",
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

    private static RuleInfo problem(String code, String pt, String en, Text remedy) {
        return RuleInfo.fatal(code).sefaz("215").says(pt, en).remedy(remedy);
    }
}
