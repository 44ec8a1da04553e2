/** What can be measured of the running job: the catalogue of all metrics, samples of ages, sizes of the lake. Nothing here changes a record. */
@NullMarked
package io.notaflow.jobs.metric;

import org.jspecify.annotations.NullMarked;
