package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.timeline.Timeline;
import io.notaflow.anomaly.timeline.Told;
import java.io.Serializable;
import java.util.function.Supplier;

/** Makes a timeline with its detectors in the task that runs it. */
interface TimelineSupplier<T extends Told> extends Supplier<Timeline<T>>, Serializable {}
