package io.notaflow.local.evaluate.plant;

/** How far what is planted lies from the usual, in times the own noise. */
final class Strengths {
    static final double[] ALL = {2.5, 4, 6};

    private Strengths() {}
}
