package io.notaflow.validate.decoded;

import io.notaflow.validate.rule.Remedy;
import io.notaflow.validate.rule.RuleInfo;
import java.util.List;

/** Problems of single fields: the rest of the document can be used. */
final class FieldProblems {
    private FieldProblems() {}

    static List<RuleInfo> all() {
        return List.of(
                grave(
                        "FIELD_MISSING",
                        "Falta um campo obrigatório (esperado: {expected}).",
                        "A mandatory field is missing (expected: {expected})."),
                grave(
                        "FIELD_REPEATED",
                        "O campo aparece mais de uma vez (esperado: {expected}).",
                        "The field appears more than once (expected: {expected})."),
                grave(
                        "INTEGER_FORMAT",
                        "O valor {value} não é um número inteiro (esperado: {expected}).",
                        "The value {value} is no whole number (expected: {expected})."),
                grave(
                        "DECIMAL_FORMAT",
                        "O valor {value} não tem o formato decimal oficial (esperado: {expected}).",
                        "The value {value} does not have the official decimal form (expected: {expected})."),
                grave(
                        "DATE_FORMAT",
                        "A data {value} não existe ou não tem o formato oficial (esperado: {expected}).",
                        "The date {value} does not exist or does not have the official form (expected: {expected})."),
                grave(
                        "CODE_FORMAT",
                        "O código {value} é longo demais (esperado: {expected}).",
                        "The code {value} is too long (expected: {expected})."),
                grave(
                        "CODE_FORMAT",
                        "O código {value} não tem a forma do campo (esperado: {expected}).",
                        "The code {value} does not have the field's form (expected: {expected})."),
                RuleInfo.mild("PADDED_CODE")
                        .says(
                                "O código perdeu zeros à esquerda e foi completado: {value} (esperado: {expected}).",
                                "The code had lost leading zeros and was padded: {value} (expected: {expected}).")
                        .remedy(
                                "Grave códigos como texto no JSON, não como número.",
                                "Write codes as text in JSON, not as numbers."),
                RuleInfo.mild("LEGACY_LAYOUT")
                        .sefaz("239")
                        .says(
                                "Leiaute antigo {value}: alguns campos não existem nele (atual: {expected}).",
                                "Old layout {value}: some fields do not exist in it (current: {expected}).")
                        .remedy("Nada a fazer em notas antigas.", "Nothing to do for old invoices."),
                RuleInfo.grave("LAYOUT_UNKNOWN")
                        .sefaz("239")
                        .says(
                                "O leiaute {value} não existe (atual: {expected}).",
                                "There is no layout {value} (current: {expected}).")
                        .remedy(Remedy.CORRECT_AND_RESEND),
                RuleInfo.mild("NAMESPACE_MISSING")
                        .says(
                                "O XML não declara o namespace oficial (esperado: {expected}).",
                                "The XML does not declare the official namespace (expected: {expected}).")
                        .remedy("Guarde o XML como a SEFAZ o devolveu.", "Keep the XML as SEFAZ returned it."));
    }

    private static RuleInfo grave(String code, String pt, String en) {
        return RuleInfo.grave(code).sefaz("225").says(pt, en).remedy(Remedy.CORRECT_AND_RESEND);
    }
}
