/** Figures computed from whole documents at once, in the plainest way; nothing here knows the job's code, engines or tables' files. */
@NullMarked
package io.notaflow.local.reconcile.batch;

import org.jspecify.annotations.NullMarked;
