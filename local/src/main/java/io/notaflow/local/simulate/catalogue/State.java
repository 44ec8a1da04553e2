package io.notaflow.local.simulate.catalogue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A Brazilian state: IBGE code, offset of its clocks, weight by business, internal ICMS and FCP rate in hundredths of a per cent. */
public enum State {
    SP(
            35,
            -3,
            300,
            1800,
            0,
            "3550308|SAO PAULO|01001|11;3509502|CAMPINAS|13010|19;3518800|GUARULHOS|07010|11;3543402|RIBEIRAO PRETO|14010|16;3548500|SANTOS|11010|13"),
    MG(31, -3, 100, 1800, 0, "3106200|BELO HORIZONTE|30110|31;3170206|UBERLANDIA|38400|34;3118601|CONTAGEM|32010|31"),
    RJ(
            33,
            -3,
            90,
            2000,
            200,
            "3304557|RIO DE JANEIRO|20010|21;3303302|NITEROI|24020|21;3301702|DUQUE DE CAXIAS|25010|21"),
    RS(43, -3, 80, 1700, 0, "4314902|PORTO ALEGRE|90010|51;4305108|CAXIAS DO SUL|95010|54;4314407|PELOTAS|96010|53"),
    PR(41, -3, 75, 1950, 0, "4106902|CURITIBA|80010|41;4113700|LONDRINA|86010|43;4115200|MARINGA|87010|44"),
    SC(42, -3, 60, 1700, 0, "4205407|FLORIANOPOLIS|88010|48;4209102|JOINVILLE|89201|47;4202404|BLUMENAU|89010|47"),
    BA(29, -3, 50, 2050, 0, "2927408|SALVADOR|40010|71;2910800|FEIRA DE SANTANA|44001|75"),
    GO(52, -3, 40, 1900, 0, "5208707|GOIANIA|74010|62;5201108|ANAPOLIS|75010|62"),
    PE(26, -3, 35, 2050, 0, "2611606|RECIFE|50010|81;2607901|JABOATAO DOS GUARARAPES|54310|81"),
    CE(23, -3, 30, 2000, 0, "2304400|FORTALEZA|60010|85;2303709|CAUCAIA|61600|85"),
    ES(32, -3, 28, 1700, 0, "3205309|VITORIA|29010|27;3205200|VILA VELHA|29100|27"),
    DF(53, -3, 22, 2000, 0, "5300108|BRASILIA|70040|61"),
    PA(15, -3, 22, 1900, 0, "1501402|BELEM|66010|91;1500800|ANANINDEUA|67030|91"),
    MT(51, -4, 22, 1700, 0, "5103403|CUIABA|78005|65;5107602|RONDONOPOLIS|78700|66"),
    MS(50, -4, 16, 1700, 0, "5002704|CAMPO GRANDE|79002|67"),
    MA(21, -3, 15, 2300, 0, "2111300|SAO LUIS|65010|98"),
    PB(25, -3, 13, 2000, 0, "2507507|JOAO PESSOA|58010|83;2504009|CAMPINA GRANDE|58400|83"),
    RN(24, -3, 12, 2000, 0, "2408102|NATAL|59010|84"),
    AM(13, -4, 14, 2000, 0, "1302603|MANAUS|69005|92"),
    AL(27, -3, 10, 1900, 100, "2704302|MACEIO|57020|82"),
    PI(22, -3, 9, 2250, 0, "2211001|TERESINA|64000|86"),
    SE(28, -3, 8, 1900, 0, "2800308|ARACAJU|49010|79"),
    RO(11, -4, 8, 1950, 0, "1100205|PORTO VELHO|76801|69"),
    TO(17, -3, 7, 2000, 0, "1721000|PALMAS|77001|63"),
    AC(12, -5, 4, 1900, 0, "1200401|RIO BRANCO|69900|68"),
    AP(16, -3, 3, 1800, 0, "1600303|MACAPA|68900|96"),
    RR(14, -4, 3, 2000, 0, "1400100|BOA VISTA|69301|95");

    private static final int WEIGHT_SUM = sumOfWeights();

    private final int code;
    private final ZoneOffset offset;
    private final int weight;
    private final long internalRate;
    private final long povertyFundRate;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<Municipality> municipalities = new ArrayList<>();

    State(int code, int offsetHours, int weight, long internalRate, long povertyFundRate, String municipalities) {
        this.code = code;
        this.offset = ZoneOffset.ofHours(offsetHours);
        this.weight = weight;
        this.internalRate = internalRate;
        this.povertyFundRate = povertyFundRate;
        for (String entry : municipalities.split(";")) {
            String[] part = entry.split("\\|");
            this.municipalities.add(new Municipality(part[0], part[1], part[2], part[3]));
        }
    }

    /** The state in which a point of [0, 1) falls when the states lie side by side with their weights. */
    public static State at(double point) {
        int rest = (int) (point * WEIGHT_SUM);
        for (State state : values()) {
            rest -= state.weight;
            if (rest < 0) {
                return state;
            }
        }
        return SP;
    }

    /** Interstate rate for goods without relevant import content: 7 % from the rich South and Southeast to the rest, else 12 %. */
    public long interstateRateTo(State destination) {
        return rich() && !destination.rich() ? 700 : 1200;
    }

    /** IBGE code. */
    public int code() {
        return code;
    }

    /** Offset of the clocks of most of the state. */
    public ZoneOffset offset() {
        return offset;
    }

    /** Standard internal ICMS rate, hundredths of a per cent. */
    public long internalRate() {
        return internalRate;
    }

    /** Rate of the fund against poverty, hundredths of a per cent; 0 where it is not due. */
    public long povertyFundRate() {
        return povertyFundRate;
    }

    /** Municipalities of the catalogue, never empty. */
    public List<Municipality> municipalities() {
        return municipalities;
    }

    private boolean rich() {
        return switch (this) {
            case SP, RJ, MG, PR, SC, RS -> true;
            default -> false;
        };
    }

    private static int sumOfWeights() {
        int sum = 0;
        for (State state : values()) {
            sum += state.weight;
        }
        return sum;
    }
}
