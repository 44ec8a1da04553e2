package io.notaflow.local.lake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jspecify.annotations.Nullable;

/**
 * The state of every key, worked out from the rows of {@code silver.invoices} and {@code silver.invoice_events} by the rules of ADR-0001,
 * apart from the job's own code and from the view in the folder "sql".
 */
public final class CurrentInvoices {
    private static final int PRODUCTION = 1;
    private static final Set<Integer> AUTHORISING = Set.of(100, 150);
    private static final Set<Integer> DENYING = Set.of(110, 205, 301, 302, 303);
    private static final Set<Integer> CANCELLING = Set.of(101, 151, 155);

    private final Map<String, Record> current = new TreeMap<>();
    private final Map<String, Set<String>> proof = new HashMap<>();

    private CurrentInvoices() {}

    /** From all rows of both tables. */
    public static CurrentInvoices of(List<Record> invoices, List<Record> events) {
        CurrentInvoices all = new CurrentInvoices();
        Map<String, Set<String>> named = new HashMap<>();
        for (Record event : events) {
            all.prove(text(event, "access_key"), number(event, "environment"), statedBy(event));
            String digest = (String) event.getField("protocol_digest");
            if ("PROTOCOL".equals(event.getField("kind")) && digest != null) {
                named.computeIfAbsent(text(event, "access_key"), key -> new HashSet<>())
                        .add(digest);
            }
        }
        Map<String, List<Record>> byKey = new HashMap<>();
        for (Record invoice : invoices) {
            all.prove(text(invoice, "access_key"), number(invoice, "environment"), text(invoice, "state"));
            byKey.computeIfAbsent(text(invoice, "access_key"), key -> new ArrayList<>())
                    .add(invoice);
        }
        byKey.forEach((key, contents) -> all.current.put(key, winner(contents, named.getOrDefault(key, Set.of()))));
        return all;
    }

    private static Record winner(List<Record> contents, Set<String> named) {
        Comparator<Record> bestProven =
                Comparator.comparing(row -> named.contains(Objects.toString(row.getField("digest")))
                        ? -2
                        : -Objects.requireNonNull(number(row, "content_rank")));
        Comparator<Record> productionFirst = Comparator.comparing(row -> Objects.equals(number(row, "environment"), 2));
        return contents.stream()
                .min(productionFirst.thenComparing(bestProven).thenComparing(row -> text(row, "fingerprint")))
                .orElseThrow();
    }

    private static String statedBy(Record event) {
        Integer status = number(event, "status");
        Integer situation = number(event, "summary_situation");
        String type = Objects.toString(event.getField("event_type"));
        boolean cancels = type.equals("110111") || type.equals("110112");
        return switch (text(event, "kind")) {
            case "PROTOCOL", "STATUS" ->
                status == null
                        ? ""
                        : AUTHORISING.contains(status)
                                ? "AUTHORIZED"
                                : DENYING.contains(status) ? "DENIED" : CANCELLING.contains(status) ? "CANCELLED" : "";
            case "SUMMARY" ->
                situation == null
                        ? ""
                        : List.of("AUTHORIZED", "DENIED", "CANCELLED").get(situation - 1);
            case "EVENT" -> cancels && status != null && Set.of(135, 136, 155).contains(status) ? "CANCELLED" : "";
            case "EVENT_SUMMARY" -> cancels ? "CANCELLED" : "";
            default -> "";
        };
    }

    private void prove(String key, @Nullable Integer environment, String state) {
        if (environment == null || environment == PRODUCTION) {
            proof.computeIfAbsent(key, k -> new HashSet<>()).add(state);
        }
    }

    /** By key the row that counts. */
    public Map<String, Record> rows() {
        return current;
    }

    /** What is proven of a key in production. */
    public String state(String key) {
        Set<String> states = proof.getOrDefault(key, Set.of());
        return List.of("CANCELLED", "DENIED", "AUTHORIZED").stream()
                .filter(states::contains)
                .findFirst()
                .orElse("UNKNOWN");
    }

    /** The rows of production whose key is in that state. */
    public List<Record> inProduction(String state) {
        return current.values().stream()
                .filter(row -> Objects.equals(number(row, "environment"), PRODUCTION))
                .filter(row -> state(text(row, "access_key")).equals(state))
                .toList();
    }

    /** Sum of the totals of such rows, BRL. */
    public BigDecimal total(String state) {
        return inProduction(state).stream()
                .map(row -> (BigDecimal) row.getField("total_document"))
                .filter(Objects::nonNull)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static String text(Record row, String column) {
        return (String) Objects.requireNonNull(row.getField(column));
    }

    private static @Nullable Integer number(Record row, String column) {
        return (Integer) row.getField(column);
    }
}
