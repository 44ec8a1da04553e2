package io.notaflow.anomaly.peer;

import com.amazon.randomcutforest.RandomCutForest;
import java.util.List;

/**
 * The random cut forest of a peer group (Guha, Mishra, Roy, Schrijvers 2016), grown from its sample whenever somebody is suspect: 50 trees of 256 vectors with a fixed
 * seed. What is kept of it is the sample alone: a forest in saved state would be many times that, in a form that belongs to its library.
 */
final class PeerForest {
    private static final int TREES = 50;
    private static final int TREE_SIZE = 256;
    private static final long SEED = 20_260_701;

    private final RandomCutForest forest;

    PeerForest(List<Vector> sample) {
        forest = RandomCutForest.builder()
                .dimensions(Vector.FIGURES)
                .numberOfTrees(TREES)
                .sampleSize(Math.min(TREE_SIZE, sample.size()))
                .outputAfter(1)
                .timeDecay(0)
                .randomSeed(SEED)
                .parallelExecutionEnabled(false)
                .build();
        sample.forEach(vector -> forest.update(vector.strays()));
    }

    /** How soon random cuts part it from the sample: about 0.7 for what is as ever, above 1.7 for one in 1,000. */
    double score(Vector vector) {
        return forest.getAnomalyScore(vector.strays());
    }
}
