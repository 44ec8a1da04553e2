package io.notaflow.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.AccessKey;
import io.notaflow.domain.DecodedDocument;
import io.notaflow.domain.Invoice;
import io.notaflow.domain.Violation;
import io.notaflow.domain.invoice.Product;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Every lawful value is read as it stands, in XML and in JSON, as a text and as a number. */
class AnyValueTest {
    private static final String KEY = "35260712ABC34501DE35550070000012346481516230";
    private static final String MOMENT = "2026-07-21T10:05:31-03:00";
    private static final DateTimeFormatter OFFICIAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final DocumentDecoder decoder = new DocumentDecoder();

    @Property
    void amountsAreExact(@ForAll @BigRange(min = "0", max = "9999999999999.99") @Scale(2) BigDecimal amount) {
        Invoice padded = xml(KEY, MOMENT, "1", "1", amount.toPlainString());
        Invoice shortest = xml(KEY, MOMENT, "1", "1", bare(amount));
        Invoice number = json(KEY, '"' + MOMENT + '"', "1", "1", bare(amount));
        Invoice text = json(KEY, '"' + MOMENT + '"', "1", "1", '"' + amount.toPlainString() + '"');

        assertThat(padded.totals().document()).isEqualByComparingTo(amount);
        assertThat(number.totals().document()).isEqualByComparingTo(amount);
        assertThat(shortest.fingerprint()).isEqualTo(padded.fingerprint());
        assertThat(number.fingerprint()).isEqualTo(padded.fingerprint());
        assertThat(text.fingerprint()).isEqualTo(padded.fingerprint());
    }

    @Property
    void quantitiesAndPricesAreExact(
            @ForAll @BigRange(min = "0", max = "99999999999.9999") @Scale(4) BigDecimal quantity,
            @ForAll @BigRange(min = "0", max = "99999999999.9999999999") @Scale(10) BigDecimal price) {
        Invoice invoice = xml(KEY, MOMENT, quantity.toPlainString(), bare(price), "1");
        Product product = invoice.items().get(0).product();

        assertThat(product.quantity()).isEqualByComparingTo(quantity);
        assertThat(product.unitPrice()).isEqualByComparingTo(price);
        assertThat(json(KEY, '"' + MOMENT + '"', bare(quantity), price.toPlainString(), "1.00")
                        .fingerprint())
                .isEqualTo(invoice.fingerprint());
    }

    @Property
    void zerosBehindThePointSayNothing(@ForAll @BigRange(min = "0", max = "99999999999") @Scale(0) BigDecimal price) {
        String padded = price.setScale(10).toPlainString();

        assertThat(xml(KEY, MOMENT, "1", padded, "1").fingerprint())
                .isEqualTo(xml(KEY, MOMENT, "1.0000", bare(price), "1.00").fingerprint());
    }

    @Property
    void otherAmountsAreRefused(
            @ForAll @BigRange(min = "0.001", max = "9999999999999.999") @Scale(3) BigDecimal thousandths,
            @ForAll @BigRange(min = "10000000000000", max = "9999999999999999999999") @Scale(0) BigDecimal large) {
        boolean exact = thousandths.stripTrailingZeros().scale() <= 2;

        assertRefused(exact ? "0.001" : thousandths.toPlainString());
        assertRefused(large.toPlainString());
        assertRefused("-" + bare(thousandths));
        assertRefused(bare(thousandths) + "e1");
    }

    @Property
    void momentsKeepTheirOffset(
            @ForAll @IntRange(min = 13_149, max = 47_481) int day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(min = -11, max = 12) int hours) {
        OffsetDateTime moment = OffsetDateTime.of(
                LocalDate.ofEpochDay(day), LocalTime.ofSecondOfDay(second), ZoneOffset.ofHours(hours));
        String written = OFFICIAL.format(moment);

        assertThat(xml(KEY, written, "1", "1", "1").identification().issuedAt()).isEqualTo(moment);
        assertThat(json(KEY, '"' + written + '"', "1", "1", "1")
                        .identification()
                        .issuedAt())
                .isEqualTo(moment);
    }

    @Property
    void keysAreReadAndComposed(@ForAll("keys") String key) {
        String parts =
                "'cUF':%s,'mod':%s,'serie':%s,'nNF':%s,'tpEmis':%s,'cNF':'%s','dhEmi':'20%s-%s-01T00:00:00-03:00'"
                        .formatted(
                                number(key, 0, 2),
                                number(key, 20, 22),
                                number(key, 22, 25),
                                number(key, 25, 34),
                                number(key, 34, 35),
                                key.substring(35, 43),
                                key.substring(2, 4),
                                key.substring(4, 6));
        String without = "{'infNFe':{'versao':'4.00','ide':{" + parts + "},'emit':{'CNPJ':'" + key.substring(6, 20)
                + "'},'det':{'nItem':1},'total':{}}}";

        assertThat(xml(key, MOMENT, "1", "1", "1").key()).isEqualTo(key);
        assertThat(invoice(without.replace('\'', '"')).key()).isEqualTo(key);
        assertThat(new AccessKey(key).stateCode()).isEqualTo(Integer.parseInt(key.substring(0, 2)));
    }

    @Provide
    Arbitrary<String> keys() {
        return Combinators.combine(
                        Arbitraries.of(11, 29, 35, 43, 53),
                        Arbitraries.integers().between(2006, 2099),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.strings()
                                .withCharRange('0', '9')
                                .withCharRange('A', 'Z')
                                .ofLength(12),
                        Arbitraries.of("5500", "6500", "5589", "6599"),
                        Arbitraries.integers().between(1, 999_999_999),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 99_999_999))
                .as((state, year, month, cnpj, model, number, emission, code) -> {
                    String first = "%02d%02d%02d%s00%s1%09d%d%08d"
                            .formatted(state, year % 100, month, cnpj, model, number, emission, code);
                    return first + AccessKey.checkDigit(first + '0');
                });
    }

    private void assertRefused(String amount) {
        String[] payloads = {
            xmlText(KEY, MOMENT, "1", "1", amount),
            jsonText(KEY, '"' + MOMENT + '"', "1", "1", '"' + amount + '"'),
            jsonText(KEY, '"' + MOMENT + '"', "1", "1", amount)
        };
        for (String payload : payloads) {
            DecodedDocument decoded = decoder.decode(payload.getBytes(UTF_8)).get(0);
            assertThat(decoded.violations()).extracting(Violation::code).containsOnlyOnce("DECIMAL_FORMAT");
            assertThat(((Invoice) Objects.requireNonNull(decoded.document()))
                            .totals()
                            .document())
                    .isNull();
        }
    }

    private Invoice xml(String key, String moment, String quantity, String price, String amount) {
        return invoice(xmlText(key, moment, quantity, price, amount));
    }

    private Invoice json(String key, String moment, String quantity, String price, String amount) {
        return invoice(jsonText(key, moment, quantity, price, amount));
    }

    private static String xmlText(String key, String moment, String quantity, String price, String amount) {
        return "<NFe xmlns='u'><infNFe versao='4.00' Id='NFe" + key + "'><ide><dhEmi>" + moment
                + "</dhEmi></ide><emit><CNPJ>12ABC34501DE35</CNPJ></emit><det nItem='1'><prod><qCom>" + quantity
                + "</qCom><vUnCom>" + price + "</vUnCom></prod></det><total><ICMSTot><vNF>" + amount
                + "</vNF></ICMSTot></total></infNFe></NFe>";
    }

    private static String jsonText(String key, String moment, String quantity, String price, String amount) {
        return "{\"NFe\":{\"infNFe\":{\"versao\":4.0,\"Id\":\"NFe" + key + "\",\"ide\":{\"dhEmi\":" + moment
                + "},\"emit\":{\"CNPJ\":\"12ABC34501DE35\"},\"det\":{\"nItem\":1,\"prod\":{\"qCom\":" + quantity
                + ",\"vUnCom\":" + price + "}},\"total\":{\"ICMSTot\":{\"vNF\":" + amount + "}}}}}";
    }

    private Invoice invoice(String payload) {
        return (Invoice) Objects.requireNonNull(
                decoder.decode(payload.getBytes(UTF_8)).get(0).document());
    }

    private static String bare(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static int number(String key, int from, int to) {
        return Integer.parseInt(key.substring(from, to));
    }
}
