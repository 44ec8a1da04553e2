/** Markup trees and their XML and JSON spellings; no arithmetic and no documents of a kind. */
@NullMarked
package io.notaflow.local.simulate.render;

import org.jspecify.annotations.NullMarked;
