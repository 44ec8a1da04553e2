package io.notaflow.anomaly.goods.codes;

import io.notaflow.anomaly.fact.Line;
import io.notaflow.config.CfopClass;
import io.notaflow.kpi.CfopClasses;

/**
 * Under which codes an item goes: what its CFOP means, and its CST or CSOSN of ICMS. Text of at most 7 characters, for example {@code s10/00}: a sale
 * (CFOP x10x, within the state or across) taxed in full.
 *
 * <p>Sales are told apart by the second and third digit of the CFOP (10 plain, 40 under substitution, 65 fuels) and from exports (7xxx,
 * {@code x10}); everything else by its class alone.
 *
 * @param text saved and sent, never changed
 */
record Combination(String text) implements Comparable<Combination> {
    private static final int LONGEST = 7;
    private static final int ASCII = 7;

    static Combination of(Line line, CfopClasses classes) {
        StringBuilder text = new StringBuilder(LONGEST);
        text.append(meaning(line.cfop(), classes.of(line.cfop())));
        text.append('/').append(line.cst());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 127) {
                text.setCharAt(i, '?');
            }
        }
        return new Combination(text.substring(0, Math.min(LONGEST, text.length())));
    }

    private static String meaning(String cfop, CfopClass type) {
        return switch (type) {
            case SALE -> (cfop.startsWith("7") ? "x" : "s") + cfop.substring(1, 3);
            case PURCHASE -> "p";
            case SALE_RETURN -> "r";
            case PURCHASE_RETURN -> "q";
            case OTHER -> "o";
        };
    }

    /** CST or CSOSN. */
    String cst() {
        return text.substring(text.indexOf('/') + 1);
    }

    /** Which kind of issuer uses such codes: CST have two characters (normal regime), CSOSN three (Simples Nacional). */
    int regime() {
        return cst().length();
    }

    /** What its CFOP means, in Portuguese. */
    String cfopPt() {
        return switch (text.charAt(0)) {
            case 's' -> "venda (CFOP x." + text.substring(1, 3) + "x)";
            case 'x' -> "exportação (CFOP 7." + text.substring(1, 3) + "x)";
            case 'p' -> "compra";
            case 'r' -> "devolução de venda";
            case 'q' -> "devolução de compra";
            default -> "outra operação";
        };
    }

    /** What its CFOP means, in English. */
    String cfopEn() {
        return switch (text.charAt(0)) {
            case 's' -> "sale (CFOP x." + text.substring(1, 3) + "x)";
            case 'x' -> "export (CFOP 7." + text.substring(1, 3) + "x)";
            case 'p' -> "purchase";
            case 'r' -> "return of a sale";
            case 'q' -> "return of a purchase";
            default -> "other operation";
        };
    }

    /** As a number that a double holds exactly: 7 bits a character. */
    double packed() {
        long packed = 0;
        for (int i = 0; i < text.length(); i++) {
            packed = (packed << ASCII) | text.charAt(i);
        }
        return packed;
    }

    static Combination unpacked(double number) {
        StringBuilder text = new StringBuilder();
        for (long packed = (long) number; packed != 0; packed >>>= ASCII) {
            text.append((char) (packed & 127));
        }
        return new Combination(text.reverse().toString());
    }

    @Override
    public int compareTo(Combination other) {
        return text.compareTo(other.text);
    }
}
