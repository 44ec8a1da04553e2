/** Services and fakes shared by the tests of jobs and local. */
@NullMarked
package io.notaflow.jobs.testing;

import org.jspecify.annotations.NullMarked;
