package io.notaflow.domain.kpi;

/** Where the job counts what passes. Names are shown in tables and never change. */
public enum Station {
    /** Records read; no money. */
    RECEIVED("Records read"),
    /** Documents rejected; no money. */
    QUARANTINED("Documents rejected"),
    /** Documents accepted, with the change of Σ vNF of what counts that they caused. */
    ACCEPTED("Documents accepted; change of the total that counts"),
    /** Repeated documents, with the change that they caused: a copy can prove an authorisation. */
    DUPLICATE("Documents repeated; change of the total that counts"),
    /** Documents set aside as too late, with the vNF of the invoices among them, which is in no total. */
    DEFERRED("Documents too late; their total, which counts nowhere"),
    /** Rows of {@code gold.kpis}, with the change of {@code document_total} in the daily cells of the dimension total. */
    KPIS("Rows of gold.kpis; change of document_total in the daily total"),
    /** Documents found in records, before anything was decided; no money. At every cut as many as were accepted, repeated, rejected and set aside. */
    DECODED("Documents found in records");

    private final String words;

    Station(String words) {
        this.words = words;
    }

    /** What is counted and summed there. */
    public String words() {
        return words;
    }
}
