package io.notaflow.jobs.anomaly;

import io.notaflow.anomaly.timeline.Timeline;
import java.io.Serializable;
import java.util.function.Supplier;

/** Makes a timeline with its detectors in the task that runs it. */
interface TimelineSupplier extends Supplier<Timeline>, Serializable {}
