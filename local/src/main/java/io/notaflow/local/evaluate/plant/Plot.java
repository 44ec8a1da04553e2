package io.notaflow.local.evaluate.plant;

/** Plants anomalies of one kind and as many things that only look like it. */
interface Plot {
    void plant(Plan plan);
}
