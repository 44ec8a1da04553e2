/** One class that Flink's SQL client expects by this name; nothing else. */
@NullMarked
package org.apache.flink.python.util;

import org.jspecify.annotations.NullMarked;
