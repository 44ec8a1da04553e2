/** What a document costs: CPU of the job against the roof, on one topic in one run. Nothing here is a test. */
@NullMarked
package io.notaflow.local.bench;

import org.jspecify.annotations.NullMarked;
