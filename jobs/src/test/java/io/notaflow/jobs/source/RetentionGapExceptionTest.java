package io.notaflow.jobs.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RetentionGapExceptionTest {
    private static final TopicPartition PARTITION = new TopicPartition("docs", 2);
    private static final KafkaTopic.Offsets HELD = new KafkaTopic.Offsets(100, 200);

    @Test
    void namesPartitionAndGap() {
        assertThatThrownBy(() -> RetentionGapException.check(PARTITION, 40, HELD))
                .isInstanceOf(RetentionGapException.class)
                .hasMessageContaining("docs-2: offsets 40 to 99 (60 records)");
    }

    @Test
    void goesOnAtTheFirstAtTheLastAndAtTheNextRecord() {
        assertThatCode(() -> {
                    RetentionGapException.check(PARTITION, 100, HELD);
                    RetentionGapException.check(PARTITION, 199, HELD);
                    RetentionGapException.check(PARTITION, 200, HELD);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesATopicThatIsShorterThanWhatWasRead() {
        assertThatThrownBy(() -> RetentionGapException.check(PARTITION, 201, HELD))
                .hasMessageContaining("the next offset would be 201, but the partition ends at 200");
    }
}
