package io.notaflow.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** When the next record may be sent. */
interface Pace {
    /** Waits until the n-th record may follow those before it. */
    void await(Item item, long count) throws InterruptedException;

    /** So many a second, however they are stamped; 0 means as fast as the broker takes them. */
    static Pace perSecond(long records) {
        long begin = System.nanoTime();
        return (item, count) -> {
            if (records > 0) {
                sleep(begin + count * 1_000_000_000L / records - System.nanoTime());
            }
        };
    }

    /** None before it arrives by its own account. */
    static Pace live(Clock clock) {
        return (item, count) -> {
            if (item.arrival() != null) {
                sleep(Duration.between(clock.instant(), item.arrival()).toNanos());
            }
        };
    }

    private static void sleep(long nanos) throws InterruptedException {
        if (nanos > 0) {
            TimeUnit.NANOSECONDS.sleep(nanos);
        }
    }
}
