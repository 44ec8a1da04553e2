package io.notaflow.decode;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.Invoice;
import io.notaflow.domain.InvoiceEvent;
import io.notaflow.domain.invoice.Address;
import io.notaflow.domain.invoice.Payment;
import io.notaflow.domain.invoice.Product;
import io.notaflow.domain.invoice.Route;
import io.notaflow.domain.tax.Contribution;
import io.notaflow.domain.tax.Issqn;
import io.notaflow.domain.tax.ItemTaxes;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Fields that analytics asked for after the first set; each with a value of its own. */
class AddedFieldsTest {
    private static final String KEY = "35260711222333000181650010000001239481516234";
    private static final String XML = "<NFe><infNFe versao='4.00' Id='NFe" + KEY + "'><ide><mod>65</mod></ide>"
            + "<emit><CNPJ>11222333000181</CNPJ></emit>"
            + "<retirada><CNPJ>11222333000181</CNPJ><xLgr>RUA</xLgr><cMun>3509502</cMun><UF>SP</UF></retirada>"
            + "<entrega><CPF>12345678909</CPF><xLgr>RUA</xLgr><cMun>3304557</cMun><UF>RJ</UF></entrega>"
            + "<det nItem='1'><prod><NCM>30049099</NCM><indEscala>N</indEscala><CNPJFab>12ABC34501DE35</CNPJFab>"
            + "<EXTIPI>001</EXTIPI><vProd>10.00</vProd><nItemPed>7</nItemPed>"
            + "<med><cProdANVISA>1234567890123</cProdANVISA><vPMC>45.67</vPMC></med>"
            + "<comb><cProdANP>210203001</cProdANP><UFCons>MG</UFCons></comb></prod>"
            + "<imposto><ISSQN><cMunFG>3550308</cMunFG><cMun>3106200</cMun><indISS>1</indISS>"
            + "<indIncentivo>2</indIncentivo></ISSQN>"
            + "<PIS><PISAliq><CST>01</CST><vPIS>1.01</vPIS></PISAliq></PIS>"
            + "<PISST><vBC>5.00</vBC><pPIS>2.00</pPIS><vPIS>0.10</vPIS><indSomaPISST>1</indSomaPISST></PISST>"
            + "<COFINSST><qBCProd>3.0000</qBCProd><vAliqProd>0.2000</vAliqProd><vCOFINS>0.60</vCOFINS>"
            + "<indSomaCOFINSST>0</indSomaCOFINSST></COFINSST></imposto></det>"
            + "<total><ICMSTot><vNF>10.00</vNF></ICMSTot></total>"
            + "<pag><detPag><tPag>17</tPag><vPag>10.00</vPag><card><tpIntegra>1</tpIntegra><cAut>A1B2</cAut>"
            + "<idTermPag>T9</idTermPag></card></detPag></pag>"
            + "<exporta><UFSaidaPais>ES</UFSaidaPais><xLocExporta>VITORIA</xLocExporta></exporta></infNFe></NFe>";

    @Test
    void readsWhereGoodsAreTakenFromAndBroughtTo() {
        assertThat(invoice(XML).route())
                .isEqualTo(new Route(
                        new Address("3509502", null, "SP", null, null),
                        new Address("3304557", null, "RJ", null, null),
                        "ES"));
        assertThat(invoice(XML.replaceAll("<(retirada|entrega|exporta)>.*?</\\1>", ""))
                        .route())
                .isNull();
    }

    @Test
    void readsMoreOfTheProduct() {
        Product product = invoice(XML).items().get(0).product();

        assertThat(product.relevantScale()).isEqualTo("N");
        assertThat(product.manufacturerCnpj()).isEqualTo("12ABC34501DE35");
        assertThat(product.ipiException()).isEqualTo("001");
        assertThat(product.orderItem()).isEqualTo("7");
        assertThat(product.maximumPrice()).isEqualByComparingTo("45.67");
        assertThat(product.fuelUf()).isEqualTo("MG");
    }

    @Test
    void readsWhetherContributionsBySubstitutionArePartOfTheTotal() {
        ItemTaxes taxes = invoice(XML).items().get(0).taxes();
        Contribution pis = requireNonNull(taxes.pisSt());
        Contribution cofins = requireNonNull(taxes.cofinsSt());

        assertThat(pis.inTotal()).isEqualTo(1);
        assertThat(pis.rate()).isEqualByComparingTo("2.00");
        assertThat(pis.value()).isEqualByComparingTo("0.10");
        assertThat(cofins.inTotal()).isZero();
        assertThat(cofins.quantity()).isEqualByComparingTo("3");
        assertThat(cofins.unitRate()).isEqualByComparingTo("0.2");
        assertThat(cofins.value()).isEqualByComparingTo("0.60");
        assertThat(requireNonNull(taxes.pis()).inTotal()).isNull();
    }

    @Test
    void readsIncentiveAndPlaceOfTheServiceTax() {
        Issqn iss = requireNonNull(invoice(XML).items().get(0).taxes().issqn());

        assertThat(iss.incentive()).isEqualTo(2);
        assertThat(iss.incidenceMunicipality()).isEqualTo("3106200");
        assertThat(iss.municipality()).isEqualTo("3550308");
    }

    @Test
    void readsAuthorisationAndTerminalOfACardPayment() {
        Payment payment = invoice(XML).payments().get(0);

        assertThat(payment.authorization()).isEqualTo("A1B2");
        assertThat(payment.terminal()).isEqualTo("T9");
    }

    @Test
    void readsTheReasonOfAnAnswer() {
        InvoiceEvent protocol = event("<protNFe><infProt><chNFe>" + KEY
                + "</chNFe><cStat>302</cStat><xMotivo>Uso Denegado</xMotivo></infProt></protNFe>");
        InvoiceEvent refused = event("<retEvento><infEvento><chNFe>" + KEY
                + "</chNFe><tpEvento>110111</tpEvento><nSeqEvento>1</nSeqEvento><cStat>501</cStat>"
                + "<xMotivo>Prazo superado</xMotivo></infEvento></retEvento>");

        assertThat(protocol.status()).isEqualTo(302);
        assertThat(protocol.statusReason()).isEqualTo("Uso Denegado");
        assertThat(refused.status()).isEqualTo(501);
        assertThat(refused.statusReason()).isEqualTo("Prazo superado");
    }

    private static Invoice invoice(String text) {
        return (Invoice) decode(text);
    }

    private static InvoiceEvent event(String text) {
        return (InvoiceEvent) decode(text);
    }

    private static Object decode(String text) {
        return Objects.requireNonNull(new DocumentDecoder()
                .decode(text.getBytes(StandardCharsets.UTF_8))
                .get(0)
                .document());
    }
}
