/** Markup trees and their XML and JSON spellings, signatures, wrappers and events; no arithmetic. */
@NullMarked
package io.notaflow.local.simulate.render;

import org.jspecify.annotations.NullMarked;
