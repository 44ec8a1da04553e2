package io.notaflow.table.silver;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.domain.invoice.Reference;
import io.notaflow.domain.invoice.ReferenceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void kindsStandInTheOrderOfTheKeysThoseWithoutNumberBehind() {
        List<Reference> references = List.of(
                new Reference(ReferenceKind.RURAL, null),
                new Reference(ReferenceKind.PAPER, "35/2601/11222333000181/01/1/7"),
                new Reference(ReferenceKind.RURAL, null),
                new Reference(ReferenceKind.CTE, "K"));

        assertThat(References.keys(references)).containsExactly("35/2601/11222333000181/01/1/7", "K");
        assertThat(References.kinds(references)).containsExactly("PAPER", "CTE", "RURAL", "RURAL");
    }
}
