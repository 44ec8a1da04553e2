package io.notaflow.local.simulate;

import io.notaflow.local.simulate.render.Flavour;
import io.notaflow.local.simulate.render.Node;
import io.notaflow.local.simulate.truth.DocumentTruth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records that belong to one main invoice, each with a delay in stories after its own turn. */
final class Story {

    private final List<Sending> sendings = new ArrayList<>(2);

    /** One record to come. */
    static final class Sending {
        final int delay;
        final String label;
        final String extension;
        final byte @Nullable [] payload;
        final List<DocumentTruth> truth;

        Sending(int delay, String label, String extension, byte @Nullable [] payload, List<DocumentTruth> truth) {
            this.delay = delay;
            this.label = label;
            this.extension = extension;
            this.payload = payload;
            this.truth = truth;
        }
    }

    Story send(int delay, Node root, Flavour flavour, DocumentTruth truth) {
        return send(delay, root, flavour, truth.kind(), List.of(truth));
    }

    Story send(int delay, Node root, Flavour flavour, String label, List<DocumentTruth> truth) {
        return raw(delay, label, flavour.extension(), flavour.write(root), truth);
    }

    Story raw(int delay, String label, String extension, byte @Nullable [] payload, List<DocumentTruth> truth) {
        List<DocumentTruth> placed = new ArrayList<>(truth.size());
        for (DocumentTruth one : truth) {
            placed.add(one.at(placed.size()));
        }
        sendings.add(new Sending(delay, label, extension, payload, List.copyOf(placed)));
        return this;
    }

    List<Sending> sendings() {
        return sendings;
    }
}
