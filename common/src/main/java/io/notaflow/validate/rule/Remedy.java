package io.notaflow.validate.rule;

/** Advice that several rules share. */
public final class Remedy {
    /** For keys and what they are made of. */
    public static final Text REISSUE_KEY = new Text(
            "Peça o XML original ao emitente; a chave foi digitada ou alterada.",
            "Ask the issuer for the original XML; the key was typed or altered.");
    /** For anything SEFAZ would reject before authorising. */
    public static final Text CORRECT_AND_RESEND = new Text(
            "Corrija o campo no sistema emissor e transmita de novo.",
            "Correct the field in the issuing system and transmit again.");
    /** For sums. */
    public static final Text RECOMPUTE = new Text(
            "Recalcule o valor a partir dos itens; em nota autorizada, procure cópia adulterada.",
            "Recompute the value from the items; for an authorised invoice look for a tampered copy.");
    /** For numbers of parties. */
    public static final Text CHECK_REGISTER = new Text(
            "Confira o número no cadastro da Receita Federal ou da SEFAZ.",
            "Check the number in the federal or state register.");
    /** For tax coding. */
    public static final Text REVIEW_TAX_RULES = new Text(
            "Revise o cadastro fiscal do produto e da operação no sistema emissor.",
            "Review the tax settings of product and operation in the issuing system.");

    private Remedy() {}
}
