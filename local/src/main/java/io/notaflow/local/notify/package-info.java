/** The command {@code notify}: who is told of findings, when, and in which words. Not what is found, and never in the job's path. */
@NullMarked
package io.notaflow.local.notify;

import org.jspecify.annotations.NullMarked;
