/** The mains of the jobs and the graphs they attach to sources and sinks; no logic of their own. */
@NullMarked
package io.notaflow.jobs;

import org.jspecify.annotations.NullMarked;
