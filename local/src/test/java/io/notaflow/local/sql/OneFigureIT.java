package io.notaflow.local.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.config.CatalogConfig;
import io.notaflow.local.lake.SmallLake;
import io.notaflow.local.page.Page;
import io.notaflow.local.process.FreePort;
import io.notaflow.local.trino.TrinoProcess;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is asked for the gross revenue of a day in a lake of the real job says the same, to the cent. */
@Tag("proof")
class OneFigureIT {
    @TempDir
    static Path folder;

    @Test
    void everyReaderTellsTheSameRevenueOfTheDay() throws Exception {
        TrinoProcess.skipWhereThereIsNone();
        try (SmallLake lake = SmallLake.make(folder.resolve("lake"), 11, 300);
                TrinoProcess trino = TrinoProcess.start(
                        folder.resolve("trino"), lake.config().catalog());
                Page page = Page.start(folder.resolve("page"), lake.postgres(), "", pseudonymKey(), FreePort.any())) {
            PostgresRevenue postgres = new PostgresRevenue(lake.postgres());
            LocalDate day = postgres.best();
            Map<String, BigDecimal> told = new LinkedHashMap<>();
            for (DayRevenue reader : List.of(postgres, new TrinoRevenue(trino), flink(lake), new PageRevenue(page))) {
                told.put(reader.who(), reader.of(day));
            }

            BigDecimal revenue = told.get(postgres.who());
            assertThat(revenue).isPositive();
            assertThat(told.values()).as(told.toString()).hasSize(4).allSatisfy(figure -> assertThat(figure)
                    .isEqualTo(revenue));
        }
    }

    /** The page wants one; no key of a person is looked up here. */
    private static Path pseudonymKey() throws IOException {
        return Files.writeString(folder.resolve("hmac.key"), "0".repeat(64));
    }

    private static DayRevenue flink(SmallLake lake) throws Exception {
        CatalogConfig catalog = lake.config().catalog();
        return new FlinkRevenue(
                new SqlClientProcess(
                        folder.resolve("client"),
                        Path.of("../sql/flink"),
                        new LakeAddress(catalog.uri(), catalog.user(), catalog.warehouse()),
                        catalog.password().reveal()),
                folder);
    }
}
