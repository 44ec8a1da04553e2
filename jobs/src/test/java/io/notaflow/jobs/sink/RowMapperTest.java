package io.notaflow.jobs.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.notaflow.table.TableDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.table.data.ArrayData;
import org.apache.flink.table.data.RowData;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowMapperTest {
    /** One column of every type, read from a map by its name. */
    private static final TableDefinition<Map<String, @Nullable Object>> TABLE =
            TableDefinition.<Map<String, @Nullable Object>>named("silver", "t", "Test")
                    .required(1, "text", Types.StringType.get(), "", row -> row.get("text"))
                    .optional(2, "number", Types.IntegerType.get(), "", row -> row.get("number"))
                    .optional(3, "big", Types.LongType.get(), "", row -> row.get("big"))
                    .optional(4, "flag", Types.BooleanType.get(), "", row -> row.get("flag"))
                    .optional(5, "day", Types.DateType.get(), "", row -> row.get("day"))
                    .optional(6, "at", Types.TimestampType.withZone(), "", row -> row.get("at"))
                    .optional(7, "amount", TableDefinition.MONEY, "", row -> row.get("amount"))
                    .optional(8, "bytes", Types.BinaryType.get(), "", row -> row.get("bytes"))
                    .optional(
                            9,
                            "list",
                            Types.ListType.ofRequired(
                                    10,
                                    Types.StructType.of(
                                            Types.NestedField.required(11, "name", Types.StringType.get()),
                                            Types.NestedField.optional(12, "value", Types.DecimalType.of(21, 10)))),
                            "",
                            row -> row.get("list"))
                    .build();

    private final RowMapper<Map<String, @Nullable Object>> mapper = new RowMapper<>(TABLE);

    @Test
    void mapsEveryType() {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("text", "ação");
        values.put("number", 7);
        values.put("big", 1L << 40);
        values.put("flag", true);
        values.put("day", LocalDate.of(1970, 1, 11));
        values.put("at", Instant.parse("1969-12-31T23:59:59.123456789Z"));
        values.put("amount", new BigDecimal("-12345678901.5"));
        values.put("bytes", new byte[] {1, 0});
        values.put(
                "list",
                List.of(
                        Arrays.<@Nullable Object>asList("a", new BigDecimal("0.0000000001")),
                        Arrays.<@Nullable Object>asList("b", null)));

        for (RowData row : List.of(mapper.row(values), mapper.ownRow(values))) {
            assertThat(row.getString(0).toString()).isEqualTo("ação");
            assertThat(row.getInt(1)).isEqualTo(7);
            assertThat(row.getLong(2)).isEqualTo(1_099_511_627_776L);
            assertThat(row.getBoolean(3)).isTrue();
            assertThat(row.getInt(4)).isEqualTo(10);
            assertThat(row.getTimestamp(5, 6).toInstant()).isEqualTo(Instant.parse("1969-12-31T23:59:59.123456Z"));
            assertThat(row.getDecimal(6, 15, 2).toBigDecimal()).isEqualTo(new BigDecimal("-12345678901.50"));
            assertThat(row.getBinary(7)).containsExactly(1, 0);
            ArrayData list = row.getArray(8);
            assertThat(list.size()).isEqualTo(2);
            assertThat(list.getRow(0, 2).getDecimal(1, 21, 10).toBigDecimal())
                    .isEqualTo(new BigDecimal("0.0000000001"));
            assertThat(list.getRow(1, 2).isNullAt(1)).isTrue();
        }
    }

    @Test
    void leavesOptionalColumnsEmpty() {
        RowData row = mapper.ownRow(Map.of("text", ""));

        for (int i = 1; i < TABLE.columns().size(); i++) {
            assertThat(row.isNullAt(i)).isTrue();
        }
    }

    @Test
    void aRowOfItsOwnIsNotTouchedByTheNext() {
        RowData first = mapper.ownRow(Map.of("text", "first", "number", 1));
        RowData second = mapper.ownRow(Map.of("text", "second and longer"));

        assertThat(first.getString(0).toString()).isEqualTo("first");
        assertThat(first.getInt(1)).isEqualTo(1);
        assertThat(second.isNullAt(1)).isTrue();
    }

    @Test
    void aRowAfterAnUnwritableOneIsWhole() {
        assertThatThrownBy(
                        () -> mapper.row(Map.of("text", "long text of a bad row", "amount", new BigDecimal("0.015"))))
                .isInstanceOf(UnwritableValueException.class);

        assertThat(mapper.row(Map.of("text", "good")).getString(0).toString()).isEqualTo("good");
    }

    @Test
    void theLargestAmountFitsAndOneCentMoreDoesNot() {
        BigDecimal largest = new BigDecimal("9999999999999.99");

        assertThat(mapper.row(Map.of("text", "", "amount", largest))
                        .getDecimal(6, 15, 2)
                        .toBigDecimal())
                .isEqualTo(largest);
        assertThatThrownBy(() -> mapper.row(Map.of("text", "", "amount", largest.add(new BigDecimal("0.01")))))
                .isInstanceOf(UnwritableValueException.class);
        assertThatThrownBy(() -> mapper.row(Map.of("text", "", "amount", new BigDecimal("-10000000000000"))))
                .isInstanceOf(UnwritableValueException.class);
    }

    @Test
    void namesTheRequiredColumnThatIsMissing() {
        assertThatThrownBy(() -> mapper.row(Map.of())).hasMessage("Cannot write null: silver.t.text");
    }

    @Test
    void neitherRoundsNorCutsAnAmountAndShowsNoValueInTheError() {
        assertThatThrownBy(() -> mapper.row(Map.of("text", "", "amount", new BigDecimal("0.015"))))
                .hasMessageContaining("silver.t.amount")
                .hasMessageNotContaining("0.015");
        assertThatThrownBy(() -> mapper.row(Map.of("text", "", "amount", new BigDecimal("12345678901234.00"))))
                .hasMessageContaining("silver.t.amount");
    }
}
