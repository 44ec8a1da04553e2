package io.notaflow.local.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Measures this process from its making on. */
final class Meter {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final long cpuNanos = SYSTEM.getProcessCpuTime();
    private final long wallNanos = System.nanoTime();

    Cost stop(long documents, long values) {
        return new Cost(documents, values, SYSTEM.getProcessCpuTime() - cpuNanos, System.nanoTime() - wallNanos);
    }
}
