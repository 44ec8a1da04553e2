package io.notaflow.anomaly.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.notaflow.domain.anomaly.Finding;
import io.notaflow.domain.anomaly.FindingRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Writes a finding as one JSON object with the names of the columns of {@code gold.anomalies}; amounts are texts, so that no reader rounds them. */
public final class FindingJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FindingJson() {}

    /** The object, UTF-8. */
    public static byte[] bytes(FindingRow row) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            Finding finding = row.finding();
            json.writeStartObject();
            what(finding, json);
            how(finding, json);
            json.writeNumberField("epoch", row.epoch());
            json.writeNumberField("checkpoint", row.checkpoint());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a finding", e);
        }
        return bytes.toByteArray();
    }

    private static void what(Finding finding, JsonGenerator json) throws IOException {
        json.writeStringField("id", finding.id());
        json.writeStringField("kind", finding.kind().name());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("status", finding.status().name());
        json.writeStringField("subject_type", finding.subject().type().name());
        json.writeStringField("subject", finding.subject().name());
        json.writeStringField("detail", finding.detail());
        text(json, "issuer", finding.subject().issuer());
        text(json, "counterpart", finding.subject().counterpart());
        json.writeStringField("window_start", finding.window().start().toString());
        json.writeStringField("window_end", finding.window().end().toString());
    }

    private static void how(Finding finding, JsonGenerator json) throws IOException {
        json.writeNumberField("score", finding.measured().score());
        figure(json, "observed", finding.measured().observed());
        figure(json, "expected", finding.measured().expected());
        json.writeStringField("unit", finding.kind().unit());
        figure(json, "amount", finding.measured().amount());
        json.writeStringField("title_pt", finding.kind().namePt());
        json.writeStringField("title_en", finding.kind().nameEn());
        json.writeStringField("explanation_pt", finding.explanation().pt());
        json.writeStringField("explanation_en", finding.explanation().en());
        json.writeArrayFieldStart("evidence");
        for (String key : finding.evidence().keys()) {
            json.writeString(key);
        }
        json.writeEndArray();
        json.writeNumberField("evidence_count", finding.evidence().count());
        json.writeStringField("detector", finding.detection().detector());
        json.writeNumberField("detector_version", finding.detection().version());
        json.writeStringField("mode", finding.detection().mode().name());
        json.writeStringField("occurred_at", finding.detection().occurredAt().toString());
        json.writeStringField("detected_at", finding.detection().detectedAt().toString());
        json.writeStringField("runbook", finding.kind().runbook());
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    private static void figure(JsonGenerator json, String name, @Nullable BigDecimal value) throws IOException {
        text(json, name, value == null ? null : value.toPlainString());
    }
}
