/** One reader for all open pages: when it asks, what it holds, and how pages hear of it. */
@NullMarked
package io.notaflow.dashboard.live;

import org.jspecify.annotations.NullMarked;
