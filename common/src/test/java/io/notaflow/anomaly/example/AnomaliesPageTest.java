package io.notaflow.anomaly.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.notaflow.anomaly.bounded.BoundedExamples;
import io.notaflow.anomaly.figure.FigureExample;
import io.notaflow.anomaly.goods.GoodsExamples;
import io.notaflow.anomaly.peer.PeerExample;
import io.notaflow.domain.anomaly.AnomalyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewrite the examples in the checked-in file with {@code -Dnotaflow.rewrite=true}; the text around them is written by hand. */
class AnomaliesPageTest {
    private static final Path FILE = Path.of("../docs/anomalies.md");
    private static final String BEGIN = "<!-- executed example -->\n";
    /** Executed once: some are weeks of a market. */
    private static final List<Example> EXAMPLES = executed();

    private static final String END = "<!-- end of example -->\n";

    @ParameterizedTest
    @EnumSource(value = AnomalyKind.class, names = "RULE", mode = EnumSource.Mode.EXCLUDE)
    void everyKindHasItsFormulaItsEvidenceAndAnExample(AnomalyKind kind) throws IOException {
        String section = section(Files.readString(FILE), kind);

        assertThat(section).contains("**Formula.**", "**Evidence.**", kind.namePt(), BEGIN, END);
        assertThat(examples()).extracting(Example::kind).containsOnlyOnce(kind);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleFindsWhatItIsAbout(Example example) {
        assertThat(example.found()).hasSize(1).first().satisfies(one -> assertThat(one.kind())
                .isEqualTo(example.kind()));
    }

    @Test
    void examplesInDocsAreWhatTheDetectorsSay() throws IOException {
        String page = Files.readString(FILE);
        String executed = page;
        for (Example example : examples()) {
            String before = section(executed, example.kind());
            Matcher block = Pattern.compile(BEGIN + ".*?" + END, Pattern.DOTALL).matcher(before);
            executed = executed.replace(
                    before,
                    block.replaceFirst(Matcher.quoteReplacement(BEGIN + '\n' + example.markdown() + '\n' + END)));
        }
        if (Boolean.getBoolean("notaflow.rewrite")) {
            Files.writeString(FILE, executed);
        }
        assertThat(FILE).content().isEqualTo(executed);
    }

    private static String section(String page, AnomalyKind kind) {
        Matcher matcher =
                Pattern.compile("(?ms)^### " + kind.slug() + "$.*?(?=^##|\\z)").matcher(page);
        assertThat(matcher.find()).as("section " + kind.slug()).isTrue();
        return matcher.group();
    }

    static List<Example> examples() {
        return EXAMPLES;
    }

    private static List<Example> executed() {
        List<Example> all = new ArrayList<>(SequenceExamples.all());
        all.addAll(KeyExamples.all());
        all.addAll(StatisticsExamples.all());
        all.addAll(GoodsExamples.all());
        all.add(PeerExample.example());
        all.add(FigureExample.example());
        all.addAll(BoundedExamples.all());
        return all;
    }
}
