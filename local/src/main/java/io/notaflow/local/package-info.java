/** The command line: one class per command that fits nowhere else. What a command does lies in the packages below. */
@NullMarked
package io.notaflow.local;

import org.jspecify.annotations.NullMarked;
