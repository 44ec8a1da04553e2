package io.notaflow.local.reconcile.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CfopClass;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CfopTableTest {
    @ParameterizedTest
    @CsvSource({
        "5101, SALE",
        "6108, SALE",
        "7101, SALE",
        "5405, SALE",
        "5922, SALE",
        "5933, SALE",
        "5116, OTHER",
        "6117, OTHER",
        "5152, OTHER",
        "5910, OTHER",
        "5929, OTHER",
        "1102, PURCHASE",
        "2403, PURCHASE",
        "3127, PURCHASE",
        "1116, OTHER",
        "1551, PURCHASE",
        "1202, SALE_RETURN",
        "2411, SALE_RETURN",
        "3503, SALE_RETURN",
        "5202, PURCHASE_RETURN",
        "6411, PURCHASE_RETURN",
        "5921, PURCHASE_RETURN",
        "4102, OTHER",
        "9102, OTHER",
        "510, OTHER",
        "51020, OTHER"
    })
    void classesAreThoseOfTheDomainReference(String cfop, CfopClass expected) {
        assertThat(new CfopTable(Map.of()).of(cfop)).isEqualTo(expected);
    }

    @Test
    void theConfigurationGoesBeforeTheTable() {
        CfopTable own = new CfopTable(Map.of("5949", CfopClass.SALE, "5102", CfopClass.OTHER));

        assertThat(own.of("5949")).isEqualTo(CfopClass.SALE);
        assertThat(own.of("5102")).isEqualTo(CfopClass.OTHER);
        assertThat(own.of(null)).isEqualTo(CfopClass.OTHER);
    }
}
