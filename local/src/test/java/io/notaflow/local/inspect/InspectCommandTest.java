package io.notaflow.local.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.notaflow.domain.AccessKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private static final String CPF = "12345678909";

    @TempDir
    private Path folder;

    @Test
    void everyFileIsNamedForWhatItIsInTheOrderOfNames() throws IOException {
        write("a.pdf", "%PDF-1.7\n");
        write("b/nested.zip", "PK\u0003\u0004rest");
        write("b/zz.txt", "NOTAFISCAL|1|\nA|4.00|\n");
        write("c.xml", "");
        write("d.xml", "<CTe xmlns='http://www.portalfiscal.inf.br/cte'/>");
        write("e.xml", "<nfeProc><NFe>");
        write("f.md", "# Read me");
        Files.createSymbolicLink(folder.resolve("g.xml"), folder.resolve("missing"));

        Run run = Run.jsonl(folder);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.json()).extracting(line -> line.get("outcome").asText()).containsOnly("QUARANTINED");
        assertThat(run.json())
                .extracting(line -> name(line) + " " + text(line, "kind") + " " + text(line, "code"))
                .containsExactly(
                        "a.pdf FOREIGN UNSUPPORTED_DOCUMENT",
                        "nested.zip FOREIGN UNSUPPORTED_DOCUMENT",
                        "zz.txt FOREIGN UNSUPPORTED_DOCUMENT",
                        "c.xml UNKNOWN EMPTY_PAYLOAD",
                        "d.xml FOREIGN UNSUPPORTED_DOCUMENT",
                        "e.xml UNKNOWN XML_MALFORMED",
                        "f.md FOREIGN UNSUPPORTED_DOCUMENT",
                        "g.xml UNKNOWN FILE_UNREADABLE");
        assertThat(run.json().subList(0, 3))
                .extracting(line -> text(line, "message"))
                .satisfiesExactly(
                        message -> assertThat(message).contains("PDF"),
                        message -> assertThat(message).contains("ZIP archive"),
                        message -> assertThat(message).contains("text layout of the NF-e"));
        assertThat(text(run.json().get(4), "message")).contains("CTe");
    }

    @Test
    void everyLineHasAllFieldsWhateverTheNameOfTheFile() throws IOException {
        write("a \"quoted\"\nname ção 🧾.xml", "<CTe/>");

        List<JsonNode> lines = Run.jsonl(folder).json();

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).fieldNames())
                .toIterable()
                .containsExactly("file", "index", "kind", "outcome", "code", "access_key", "message", "flags");
        assertThat(lines.get(0).get("access_key").isNull()).isTrue();
        assertThat(lines.get(0).get("flags").isArray()).isTrue();
        assertThat(name(lines.get(0))).isEqualTo("a \"quoted\"\nname ção 🧾.xml");
    }

    @Test
    void anAcceptedDocumentIsDescribedAndTheExitCodeIsGood() throws IOException {
        Path file = write("event.xml", summary(key("35", "11222333000181", "55", "001")));

        Run run = Run.jsonl(file);

        assertThat(run.json()).singleElement().satisfies(line -> {
            assertThat(text(line, "outcome")).isEqualTo("ACCEPTED");
            assertThat(text(line, "kind")).isEqualTo("SUMMARY");
            assertThat(line.get("code").isNull()).isTrue();
            assertThat(text(line, "access_key")).isEqualTo(key("35", "11222333000181", "55", "001"));
        });
        assertThat(run.exit()).isZero();
    }

    @Test
    void theCpfOfAnIssuerIsShownNowhere() throws IOException {
        Path file = write("person.xml", summary(key("35", "000" + CPF, "55", "920")));

        for (Run run : List.of(Run.jsonl(file), Run.of(file), Run.of("--language=pt", file))) {
            assertThat(run.out()).contains("3526").doesNotContain(CPF);
        }
        assertThat(text(Run.jsonl(file).json().get(0), "access_key")).hasSize(AccessKey.LENGTH);
    }

    @Test
    void messagesAreSaidInPortugueseWhenAsked() throws IOException {
        Path file = write("cte.xml", "<CTe/>");

        assertThat(Run.of("--language", "pt", file).out()).contains("O documento CTe não é NF-e");
        assertThat(Run.of(file).out()).contains("The document CTe is no NF-e");
    }

    @Test
    void theTableFitsAndNoDocumentWritesOnTheTerminal() throws IOException {
        write("x".repeat(100) + "\u001b[31m.xml", "<CTe/>");
        write("list.json", "{\"NFe\":{\"infNFe\":{\"versao\":\"4.00\\u001b[31m\",\"Id\":\"\\u202eabc\"}}}");

        Run run = Run.of(folder);

        assertThat(run.lines()).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(120);
            assertThat(line).doesNotContain("\u001b", "\u202e");
        });
        assertThat(run.lines().get(run.lines().size() - 1)).isEqualTo("2 documents: 0 accepted, 2 quarantined");
    }

    @Test
    void aMissingPathIsAUsageErrorAndNothingIsListed() {
        Run run = Run.jsonl(folder.resolve("nowhere"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Cannot find the file or folder").contains("nowhere");
    }

    @Test
    void aFolderThatIsReachedTwiceIsReadOnce() throws IOException {
        write("sub/cte.xml", "<CTe/>");
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);

        assertThat(Run.jsonl(folder).json()).hasSize(1);
    }

    @Test
    void anEmptyFolderIsGood() {
        assertThat(Run.jsonl(folder)).satisfies(run -> {
            assertThat(run.exit()).isZero();
            assertThat(run.out()).isBlank();
        });
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(JsonNode line) {
        return String.valueOf(Path.of(text(line, "file")).getFileName());
    }

    private static String text(JsonNode line, String field) {
        return line.get(field).asText();
    }

    /** November 2026, number 42. */
    private static String key(String state, String issuer, String model, String series) {
        String start = state + "2611" + issuer + model + series + "000000042" + "1" + "12345678";
        return start + AccessKey.checkDigit(start + "0");
    }

    private static String summary(String key) {
        return "<resNFe versao='1.01' xmlns='http://www.portalfiscal.inf.br/nfe'><chNFe>" + key + "</chNFe>"
                + (key.startsWith("000", 6) ? "<CPF>" + CPF + "</CPF>" : "<CNPJ>" + key.substring(6, 20) + "</CNPJ>")
                + "<xNome>TESTE</xNome><IE>111111111111</IE><dhEmi>2026-11-20T10:00:00-03:00</dhEmi><tpNF>1</tpNF>"
                + "<vNF>10.00</vNF><digVal>2jmj7l5rSw0yVb/vlWAYkK/YBwk=</digVal>"
                + "<dhRecbto>2026-11-20T10:00:05-03:00</dhRecbto><nProt>135260000000001</nProt>"
                + "<cSitNFe>1</cSitNFe></resNFe>";
    }
}
