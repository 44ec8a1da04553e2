package io.notaflow.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CfopClass;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CfopClassesTest {
    private final CfopClasses classes = new CfopClasses(Map.of("5949", CfopClass.SALE, "5102", CfopClass.OTHER));

    @Test
    void knowsSalesPurchasesAndTheirReturns() {
        assertThat(classes.of("5101")).isEqualTo(CfopClass.SALE);
        assertThat(classes.of("6108")).isEqualTo(CfopClass.SALE);
        assertThat(classes.of("7102")).isEqualTo(CfopClass.SALE);
        assertThat(classes.of("5405")).isEqualTo(CfopClass.SALE);
        assertThat(classes.of("1102")).isEqualTo(CfopClass.PURCHASE);
        assertThat(classes.of("2556")).isEqualTo(CfopClass.PURCHASE);
        assertThat(classes.of("1202")).isEqualTo(CfopClass.SALE_RETURN);
        assertThat(classes.of("6411")).isEqualTo(CfopClass.PURCHASE_RETURN);
        assertThat(classes.of("5152")).isEqualTo(CfopClass.OTHER);
    }

    /** Billing counts, the delivery of what was billed does not: both would count it twice. */
    @Test
    void countsLaterDeliveryOnce() {
        assertThat(classes.of("5922")).isEqualTo(CfopClass.SALE);
        assertThat(classes.of("5116")).isEqualTo(CfopClass.OTHER);
        assertThat(classes.of("6117")).isEqualTo(CfopClass.OTHER);
    }

    @Test
    void usersReplaceSingleCodes() {
        assertThat(classes.of("5949")).isEqualTo(CfopClass.SALE);
        assertThat(classes.of("5102")).isEqualTo(CfopClass.OTHER);
    }

    @Test
    void whatIsUnknownOrAbsentIsNothing() {
        assertThat(classes.of("9999")).isEqualTo(CfopClass.OTHER);
        assertThat(classes.of(null)).isEqualTo(CfopClass.OTHER);
    }
}
