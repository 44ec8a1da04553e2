package io.notaflow.testing;

import java.util.List;
import java.util.stream.Stream;

/** Everything hostile or broken that a record can be, each with the code that names its cause. */
public final class HostilePayloads {
    private HostilePayloads() {}

    /** All of them, under 12 MiB each. */
    public static List<HostilePayload> all() {
        return Stream.of(
                        HostileBytes.all(),
                        HostileSyntax.all(),
                        HostileSizes.all(),
                        HostileLots.all(),
                        HostileFields.all())
                .flatMap(List::stream)
                .toList();
    }
}
