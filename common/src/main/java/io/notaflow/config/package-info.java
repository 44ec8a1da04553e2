/** The configuration as typed records, its reader and its generated reference; what a value is used for belongs to the user of the record. */
@NullMarked
package io.notaflow.config;

import org.jspecify.annotations.NullMarked;
