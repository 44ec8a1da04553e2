/** What a document does to the state of its key, whatever the order of arrival; values and pure decisions, nothing of streams or tables. */
@NullMarked
package io.notaflow.lifecycle;

import org.jspecify.annotations.NullMarked;
