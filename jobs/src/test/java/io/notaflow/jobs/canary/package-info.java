/** Persons made up to be recognised, and the search for them in everything the job writes; other tests of the job lie beside it. */
@NullMarked
package io.notaflow.jobs.canary;

import org.jspecify.annotations.NullMarked;
