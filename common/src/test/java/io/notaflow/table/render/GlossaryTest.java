package io.notaflow.table.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.table.RowCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rewrite the checked-in file with {@code -Dnotaflow.rewrite=true}. */
class GlossaryTest {
    private static final Path FILE = Path.of("../docs/glossary.md");

    private final Map<String, String> terms = read("/columns/pt-BR.txt");
    private final Map<String, String> leftOut = read("/columns/left-out.txt");
    private final Map<String, String> notDecoded = read("/columns/not-decoded.txt");
    private final Glossary glossary = new Glossary(terms, leftOut, notDecoded);

    @Test
    void glossaryInDocsIsUpToDate() throws IOException {
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, glossary.markdown());
        }
        assertThat(FILE).content().isEqualTo(glossary.markdown());
    }

    @Test
    void aTagLeadsToItsComponentAndColumns() {
        assertThat(glossary.markdown())
                .contains("| `vNF` | Valor total da nota | `total/ICMSTot/vNF` | `IcmsTotals.document` |")
                .contains("`invoices.total_document`")
                .contains("`live.invoice_status.total_document`")
                .contains("| `det/imposto/ICMS/*/vICMSST` | `IcmsSubstitution.value` | `invoice_items.st_value` |")
                .contains("| `det` | Item da nota | `det` | computed | `invoices.item_count` |");
    }

    @Test
    void everyTagHasItsPortugueseTermAndNoTermIsWithoutTag() {
        assertThat(terms.keySet()).containsExactlyInAnyOrderElementsOf(glossary.tags());
    }

    /** What is decoded costs time: it is in a column, or there is a reason why not. */
    @Test
    void everyDecodedComponentIsInAColumnOrLeftOutForAReason() {
        Set<String> decoded = new TreeSet<>();
        Set<String> held = new TreeSet<>();
        RowCase.all().forEach(one -> {
            one.names().forEach((path, name) -> {
                if (one.isOfDomain(path) && one.isLeaf(path)) {
                    decoded.add(name);
                }
            });
            one.held().values().forEach(path -> held.add(one.names().getOrDefault(path, "")));
        });
        decoded.removeAll(held);

        assertThat(leftOut.keySet()).containsExactlyInAnyOrderElementsOf(decoded);
    }

    @Test
    void whatIsSaidNotToBeDecodedIsInNoColumn() {
        assertThat(glossary.paths()).noneMatch(notDecoded::containsKey);
    }

    private static Map<String, String> read(String file) {
        Map<String, String> lines = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(GlossaryTest.class.getResourceAsStream(file), file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                lines.put(line.substring(0, space), line.substring(space + 1));
            });
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
        return lines;
    }
}
