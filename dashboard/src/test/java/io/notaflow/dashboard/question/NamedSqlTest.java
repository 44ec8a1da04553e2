package io.notaflow.dashboard.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamedSqlTest {
    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        NamedSql sql = NamedSql.of("SELECT :day, x FROM t WHERE a = :key AND b > :day");

        assertThat(sql.text()).isEqualTo("SELECT ?, x FROM t WHERE a = ? AND b > ?");
        assertThat(sql.parameters()).containsExactly("day", "key", "day");
    }

    @Test
    void castsTextsAndCommentsAreLeftAlone() {
        String text = "-- at 10:day\nSELECT ':day', x::date, '12:30' /* 1:1 */ FROM t";

        assertThat(NamedSql.of(text)).isEqualTo(new NamedSql(text, List.of()));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionSaysWhatItAsksAndBindsOnlyWhatThePageKnows(Question question) {
        assertThat(question.sql()).startsWith("-- ");
        assertThat(NamedSql.of(question.sql()).parameters()).isSubsetOf("day", "now", "hour", "key");
    }
}
