package io.notaflow.local.process;

import java.util.List;

/** Options of a JVM that ends before the optimising compiler is worth its time. */
public final class ShortLived {
    /** The second, since the JVM allots 48 MB for compiled code with the first alone, and interprets when they are full. */
    public static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

    private ShortLived() {}
}
