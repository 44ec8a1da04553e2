package io.notaflow.anomaly.rule.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.rule.Field;
import io.notaflow.anomaly.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {
    private static final Path DOCS = Path.of("..", "docs");

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsARuleOnTrialNamedAsItsFile(Path example) throws IOException {
        RuleText read = RuleReader.read(Files.readAllBytes(example));

        assertThat(read.problems()).isEmpty();
        Rule rule = Objects.requireNonNull(read.rule());
        assertThat(rule.id() + ".json").isEqualTo(example.getFileName().toString());
        assertThat(rule.status().matches()).isTrue();
    }

    @Test
    void theGrammarNamesEveryField() throws IOException {
        String grammar = Files.readString(DOCS.resolve("rules-at-run-time.md"));
        assertThat(Stream.of(Field.values()).map(field -> '`' + field.written() + '`'))
                .allSatisfy(field -> assertThat(grammar).contains(field));
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("rules-examples"))) {
            List<Path> examples = files.sorted().toList();
            assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
            return examples;
        }
    }
}
