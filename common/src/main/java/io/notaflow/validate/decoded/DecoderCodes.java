package io.notaflow.validate.decoded;

import io.notaflow.validate.rule.RuleInfo;
import java.util.List;
import java.util.stream.Stream;

/** Every code the decoder may report, as text; a test compares them with the decoder's own. */
public final class DecoderCodes {
    private DecoderCodes() {}

    /** In the order in which they are listed. */
    public static List<RuleInfo> all() {
        return Stream.of(RecordProblems.ofBytes(), RecordProblems.ofLots(), FieldProblems.all())
                .flatMap(List::stream)
                .toList();
    }
}
