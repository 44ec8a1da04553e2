package io.notaflow.validate.rule;

/**
 * What is known of a rule without running it.
 *
 * @param code our stable name of it
 * @param sefaz SEFAZ's rejection number as a hint, or empty: numbers changed their meaning over the years
 * @param gravity how a violation weighs by default
 * @param says what is wrong, with {@code {value}} and {@code {expected}}
 * @param remedy what to do about it
 */
public record RuleInfo(String code, String sefaz, Gravity gravity, Text says, Text remedy) {
    private static final Text NOTHING = new Text("", "");

    /** A rule whose violation leaves nothing usable. */
    public static RuleInfo fatal(String code) {
        return new RuleInfo(code, "", Gravity.FATAL, NOTHING, NOTHING);
    }

    /** A rule whose violation quarantines what SEFAZ has not answered. */
    public static RuleInfo grave(String code) {
        return new RuleInfo(code, "", Gravity.GRAVE, NOTHING, NOTHING);
    }

    /** A rule whose violation is a flag. */
    public static RuleInfo mild(String code) {
        return new RuleInfo(code, "", Gravity.MILD, NOTHING, NOTHING);
    }

    public RuleInfo sefaz(String number) {
        return new RuleInfo(code, number, gravity, says, remedy);
    }

    public RuleInfo says(String pt, String en) {
        return new RuleInfo(code, sefaz, gravity, new Text(pt, en), remedy);
    }

    public RuleInfo remedy(String pt, String en) {
        return remedy(new Text(pt, en));
    }

    public RuleInfo remedy(Text what) {
        return new RuleInfo(code, sefaz, gravity, says, what);
    }
}
