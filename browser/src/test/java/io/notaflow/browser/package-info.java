/** A whole demo, looked at as its user does: by a real browser. */
@NullMarked
package io.notaflow.browser;

import org.jspecify.annotations.NullMarked;
