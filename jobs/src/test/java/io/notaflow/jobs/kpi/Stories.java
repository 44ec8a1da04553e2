package io.notaflow.jobs.kpi;

import static io.notaflow.jobs.testing.TestDocuments.authorised;
import static io.notaflow.jobs.testing.TestDocuments.awareness;
import static io.notaflow.jobs.testing.TestDocuments.bare;
import static io.notaflow.jobs.testing.TestDocuments.cancellation;
import static io.notaflow.jobs.testing.TestDocuments.protocol;
import static io.notaflow.jobs.testing.TestDocuments.withForeignProtocol;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents of ten invoices whose figures are known by heart. They count: 1 (10.00), 4 (40.00, its other content loses), 5 (50.00, three
 * copies), 6 (60.00, by a protocol by itself), 9 (91.00, moved to the 19th by its better content), together 251.00. Cancelled: 2 (20.00) and
 * 3 (30.00). Nothing: 7 (homologation), 8 (no protocol), and bytes that are no document.
 */
final class Stories {
    static final String TOTAL = "251";
    static final String INVOICES = "5";
    static final String CANCELLED_TOTAL = "50";
    static final String CANCELLED = "2";

    private Stories() {}

    static List<byte[]> documents() {
        List<byte[]> documents = new ArrayList<>();
        documents.add(authorised(1, "10.00"));
        documents.add(awareness(1));
        documents.add(authorised(2, "20.00"));
        documents.add(cancellation(2));
        documents.add(cancellation(3));
        documents.add(authorised(3, "30.00"));
        documents.add(cancellation(3));
        documents.add(authorised(4, "40.00"));
        documents.add(withForeignProtocol(4, "45.00"));
        documents.add(authorised(5, "50.00"));
        documents.add(authorised(5, "50.00"));
        documents.add(bare(5, "50.00"));
        documents.add(bare(6, "60.00"));
        documents.add(protocol(6, "60.00"));
        documents.add(homologation(authorised(7, "70.00")));
        documents.add(bare(8, "80.00"));
        documents.add(worseContent());
        documents.add(betterContent());
        documents.add("{\"nfeProc\": {}}".getBytes(UTF_8));
        documents.add("no document".getBytes(UTF_8));
        return documents;
    }

    /** Of invoice 9, issued on the 20th: counts until the better one is there. */
    static byte[] worseContent() {
        return withForeignProtocol(9, "90.00");
    }

    /** Of invoice 9, issued on the 19th, 91.00. */
    static byte[] betterContent() {
        return replace(
                authorised(9, "91.00"),
                "<dhEmi>2026-11-20T10:00:00-03:00</dhEmi>",
                "<dhEmi>2026-11-19T21:30:00-04:00</dhEmi>");
    }

    private static byte[] homologation(byte[] document) {
        return replace(document, "<tpAmb>1</tpAmb>", "<tpAmb>2</tpAmb>");
    }

    private static byte[] replace(byte[] document, String former, String other) {
        return new String(document, UTF_8).replace(former, other).getBytes(UTF_8);
    }
}
