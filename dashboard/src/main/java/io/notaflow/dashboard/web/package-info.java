/** HTTP: routes, who may ask, and what is served. */
@NullMarked
package io.notaflow.dashboard.web;

import org.jspecify.annotations.NullMarked;
