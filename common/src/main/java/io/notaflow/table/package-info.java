/** Every table, once: columns, field ids, comments, keys, partitions; what is rendered or mapped from them lives elsewhere. */
@NullMarked
package io.notaflow.table;

import org.jspecify.annotations.NullMarked;
