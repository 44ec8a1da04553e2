package io.notaflow.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The child's end of the leash: notices that the parent let go or is gone. */
public final class ParentWatch {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private ParentWatch() {}

    /** Blocks until {@code leash} ends. From then on this JVM has {@link #GRACE} to stop in order, or it is halted. */
    public static void awaitEndOf(InputStream leash) {
        try {
            while (leash.read() >= 0) {
                // The parent has nothing to say; only the end of the stream matters.
            }
        } catch (IOException broken) {
            // A broken leash is an end like any other.
        }
        Thread reaper = new Thread(ParentWatch::haltAfterGrace, "parent-watch");
        reaper.setDaemon(true);
        reaper.start();
    }

    private static void haltAfterGrace() {
        try {
            if (!new CountDownLatch(1).await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
