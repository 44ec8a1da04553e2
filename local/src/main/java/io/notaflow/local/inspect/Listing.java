package io.notaflow.local.inspect;

import java.io.IOException;

/** Where judgements are written to, one after the other. */
interface Listing {
    void add(Inspected inspected) throws IOException;

    /** Ends the listing. */
    void end() throws IOException;
}
