package io.notaflow.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a demo needs of the machine, said before it would fail for want of it. */
final class Capacity {
    private static final long MEGABYTE = 1L << 20;
    private static final long LEAST_DISK = 1_024;
    private static final long LEAST_HEAP = 900;
    /** With less the broker and the database stop. */
    private static final long FULL = 64;

    private final Path folder;
    private final long heap;

    /** {@code heap}: bytes that this JVM may use. */
    Capacity(Path folder, long heap) {
        this.folder = folder;
        this.heap = heap;
    }

    /** @throws IOException which says what is missing and what to do */
    void check() throws IOException {
        long free = freeDisk();
        if (free < LEAST_DISK) {
            throw new IOException("Cannot start: " + free + " MB are free on the disk of " + folder + " (expected: "
                    + LEAST_DISK + " MB). Make room, or name a folder on another disk with --data");
        }
        if (heap / MEGABYTE < LEAST_HEAP) {
            throw new IOException(
                    "Cannot start: Java may use " + heap / MEGABYTE + " MB of memory here (expected: " + LEAST_HEAP
                            + " MB). On a machine with 3 GB or more: NOTAFLOW_LAUNCHER_JAVA_OPTS=-Xmx1g ./notaflow demo");
        }
    }

    /** Why nothing more can be written, when that is so; empty otherwise. */
    String shortage() throws IOException {
        long free = freeDisk();
        return free < FULL
                ? "The disk of " + folder + " is full (" + free
                        + " MB are free). Make room and start the demo again: it goes on from its newest checkpoint"
                : "";
    }

    private long freeDisk() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
    }
}
