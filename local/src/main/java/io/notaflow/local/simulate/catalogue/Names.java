package io.notaflow.local.simulate.catalogue;

import io.notaflow.local.simulate.random.Dice;
import java.util.List;

/** Names of invented companies, people and streets. */
public final class Names {

    private static final List<String> FIRST = List.of(
            "ANA",
            "JOSÉ",
            "MARIA",
            "JOÃO",
            "CARLOS",
            "FERNANDA",
            "LUIZ",
            "PATRÍCIA",
            "MARCOS",
            "JULIANA",
            "PAULO",
            "CAMILA",
            "ANTÔNIO",
            "BEATRIZ",
            "RAFAEL",
            "SÔNIA",
            "TIAGO",
            "LÚCIA",
            "PEDRO",
            "ÂNGELA");
    private static final List<String> LAST = List.of(
            "SILVA",
            "SANTOS",
            "OLIVEIRA",
            "SOUZA",
            "RODRIGUES",
            "FERREIRA",
            "ALVES",
            "PEREIRA",
            "LIMA",
            "GOMES",
            "CONCEIÇÃO",
            "RIBEIRO",
            "CARVALHO",
            "ARAÚJO",
            "MELO",
            "BARBOSA",
            "D'ÁVILA",
            "GUIMARÃES");
    private static final List<String> BRANDS = List.of(
            "ALVORADA",
            "BOA VISTA",
            "CRUZEIRO",
            "DELTA",
            "ESTRELA",
            "FÊNIX",
            "GUANABARA",
            "HORIZONTE",
            "IPIRANGA",
            "JATOBÁ",
            "LIDER",
            "MANTIQUEIRA",
            "NORTE & SUL",
            "OURO VERDE",
            "PLANALTO",
            "QUALITY",
            "REAL",
            "SERRANA",
            "TROPICAL",
            "UNIÃO",
            "VALE DO AÇO",
            "XINGU",
            "ZÊNITE",
            "IRMÃOS COSTA");
    private static final List<String> STREETS = List.of(
            "RUA DAS FLORES",
            "AVENIDA BRASIL",
            "RUA XV DE NOVEMBRO",
            "AVENIDA PAULISTA",
            "RUA SETE DE SETEMBRO",
            "RODOVIA BR 101",
            "RUA TIRADENTES",
            "AVENIDA GETÚLIO VARGAS",
            "TRAVESSA SÃO JOÃO",
            "RUA DO COMÉRCIO");
    private static final List<String> DISTRICTS = List.of(
            "CENTRO", "JARDIM AMÉRICA", "DISTRITO INDUSTRIAL", "VILA NOVA", "BOA ESPERANÇA", "SÃO JOSÉ", "INDUSTRIAL");

    private Names() {}

    /** A company, e.g. SUPERMERCADO ALVORADA LTDA. */
    public static String company(Dice dice, String word) {
        return word + ' ' + dice.pick(BRANDS) + ' ' + dice.pick(List.of("LTDA", "S.A.", "EIRELI", "ME", "LTDA EPP"));
    }

    /** A natural person. */
    public static String person(Dice dice) {
        return dice.pick(FIRST) + ' ' + dice.pick(LAST) + ' ' + dice.pick(LAST);
    }

    /** A street. */
    public static String street(Dice dice) {
        return dice.pick(STREETS);
    }

    /** A district of a town. */
    public static String district(Dice dice) {
        return dice.pick(DISTRICTS);
    }
}
