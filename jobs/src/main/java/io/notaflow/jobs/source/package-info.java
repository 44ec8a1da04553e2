/** The only importer of source connectors: from Kafka records to {@code Received}, without looking inside. */
@NullMarked
package io.notaflow.jobs.source;

import org.jspecify.annotations.NullMarked;
