package io.notaflow.domain;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The 27 federative units with their IBGE codes, usual UTC offsets and ICMS regions. */
public enum Uf {
    RO(11, -4, false),
    AC(12, -5, false),
    AM(13, -4, false),
    RR(14, -4, false),
    PA(15, -3, false),
    AP(16, -3, false),
    TO(17, -3, false),
    MA(21, -3, false),
    PI(22, -3, false),
    CE(23, -3, false),
    RN(24, -3, false),
    PB(25, -3, false),
    PE(26, -3, false),
    AL(27, -3, false),
    SE(28, -3, false),
    BA(29, -3, false),
    MG(31, -3, true),
    ES(32, -3, false),
    RJ(33, -3, true),
    SP(35, -3, true),
    PR(41, -3, true),
    SC(42, -3, true),
    RS(43, -3, true),
    MS(50, -4, false),
    MT(51, -4, false),
    GO(52, -3, false),
    DF(53, -3, false);

    private static final Map<String, Uf> BY_NAME = new HashMap<>();
    private static final @Nullable Uf[] BY_CODE = new @Nullable Uf[100];

    static {
        for (Uf uf : values()) {
            BY_NAME.put(uf.name(), uf);
            BY_CODE[uf.code] = uf;
        }
    }

    private final int code;
    private final int offsetHours;
    private final boolean south;

    Uf(int code, int offsetHours, boolean south) {
        this.code = code;
        this.offsetHours = offsetHours;
        this.south = south;
    }

    /** IBGE code, 11 to 53. */
    public int code() {
        return code;
    }

    /** Usual offset from UTC in hours, without daylight saving time and without Fernando de Noronha. */
    public int offsetHours() {
        return offsetHours;
    }

    /** The unit with this two-letter name, or null for anything else ({@code EX} included). */
    public static @Nullable Uf named(@Nullable String name) {
        return name == null ? null : BY_NAME.get(name);
    }

    /** The unit with this IBGE code, or null. */
    public static @Nullable Uf coded(@Nullable Integer code) {
        return code == null || code < 0 || code > 99 ? null : BY_CODE[code];
    }

    /**
     * Interstate ICMS rate in percent for national goods: 7 from South and Southeast (except ES) to the other regions and ES, else 12
     * (Senate resolution 22/1989); imported goods pay 4 (resolution 13/2012).
     */
    public int interstateRateTo(Uf destination) {
        return south && !destination.south ? 7 : 12;
    }
}
