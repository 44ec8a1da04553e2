package io.notaflow.local.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;

/** One JSON object a line. */
final class JsonListing implements Listing {
    private final PrintWriter out;
    private final JsonGenerator json;

    JsonListing(PrintWriter out) throws IOException {
        this.out = out;
        json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    @Override
    public void add(Inspected inspected) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", inspected.file());
        json.writeNumberField("index", inspected.index());
        json.writeStringField("kind", inspected.kind());
        json.writeStringField("outcome", inspected.outcome());
        json.writeStringField("code", inspected.code());
        json.writeStringField("access_key", inspected.accessKey());
        json.writeStringField("message", inspected.message());
        json.writeArrayFieldStart("flags");
        for (String flag : inspected.flags()) {
            json.writeString(flag);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        json.writeRaw("\n");
        json.flush();
        out.flush();
    }
}
