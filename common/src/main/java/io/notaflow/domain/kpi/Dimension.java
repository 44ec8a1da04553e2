package io.notaflow.domain.kpi;

import static io.notaflow.domain.kpi.Grain.DAY;
import static io.notaflow.domain.kpi.Grain.HOUR;
import static io.notaflow.domain.kpi.Grain.MINUTE;

import java.util.Locale;

/** By what a window is divided. Names are shown in tables and never change. */
public enum Dimension {
    /** Undivided; the only member is {@value #ALL}. */
    TOTAL(Level.DOCUMENT, MINUTE, "all"),
    /** Issuer's state. */
    ISSUER_UF(Level.DOCUMENT, MINUTE, "emit/enderEmit/UF"),
    /** 55 NF-e, 65 NFC-e. */
    MODEL(Level.DOCUMENT, MINUTE, "ide/mod"),
    /** What the invoice is to us. */
    ROLE(Level.DOCUMENT, MINUTE, "role"),
    /** Issuer's CNPJ, or the pseudonym of a CPF. */
    ISSUER(Level.DOCUMENT, HOUR, "emit/CNPJ or emit/CPF"),
    /** Sales channel. */
    CHANNEL(Level.DOCUMENT, HOUR, "ide/indPres"),
    /** Way of payment. */
    PAYMENT(Level.PAYMENT, HOUR, "pag/detPag/tPag"),
    /** Recipient's state. */
    RECIPIENT_UF(Level.DOCUMENT, DAY, "dest/enderDest/UF"),
    /** Issuer's and recipient's state, as {@code SP>RJ}. */
    UF_PAIR(Level.DOCUMENT, DAY, "emit/enderEmit/UF > dest/enderDest/UF"),
    /** Fiscal operation. */
    CFOP(Level.ITEM, DAY, "det/prod/CFOP"),
    /** Chapter of the goods' classification. */
    NCM2(Level.ITEM, DAY, "first 2 of det/prod/NCM"),
    /** Heading of the goods' classification. */
    NCM4(Level.ITEM, DAY, "first 4 of det/prod/NCM"),
    /** Goods' classification. */
    NCM8(Level.ITEM, DAY, "det/prod/NCM"),
    /** ACCEPTED, DUPLICATE, QUARANTINED or DEFERRED, by arrival. */
    OUTCOME(Level.OUTCOME, MINUTE, "outcome"),
    /** Outcome with the reason, as {@code QUARANTINED/KEY_CHECK_DIGIT}, by arrival. */
    OUTCOME_CODE(Level.OUTCOME, HOUR, "outcome/code");

    /** Member of what is not divided. */
    public static final String ALL = "all";

    /** Member of what a document does not say. */
    public static final String NONE = "none";

    private final Level level;
    private final Grain finest;
    private final String source;

    Dimension(Level level, Grain finest, String source) {
        this.level = level;
        this.finest = finest;
        this.source = source;
    }

    public Level level() {
        return level;
    }

    /** Where the member comes from. */
    public String source() {
        return source;
    }

    /** Whether there are cells of that grain: a dimension has its finest grain and all coarser ones. */
    public boolean has(Grain grain) {
        return grain.compareTo(finest) >= 0;
    }

    /** As tables show it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
