package io.notaflow.kpi.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.kpi.Measure;
import io.notaflow.kpi.catalogue.KpiCatalogue;
import io.notaflow.kpi.catalogue.KpiReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class KpiReferenceTest {
    private static final Path FILE = Path.of("../docs/kpis.md");

    @Test
    void pageInDocsIsUpToDate() throws IOException {
        String page = KpiReference.markdown(WorkedExamples.pages());
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, page);
        }
        assertThat(FILE).content().isEqualTo(page);
    }

    @Test
    void everyMeasureAndEveryKpiHasItsRow() {
        String page = KpiReference.markdown(WorkedExamples.pages());

        assertThat(Measure.values())
                .allSatisfy(measure -> assertThat(page).contains("\n| `" + measure.column() + "` | "));
        assertThat(KpiCatalogue.all()).allSatisfy(kpi -> assertThat(page).contains("\n| `" + kpi.column() + "` | "));
    }
}
